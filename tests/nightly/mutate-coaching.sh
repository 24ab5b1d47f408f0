#!/bin/sh
# Changes MileBot.Coaching in a thousand small ways and counts which of them its tests notice; exits non-zero under 85 %. Takes
# folders of the room, or none for all of it: mutate-coaching.sh Predictions Fitness. Works in a copy, since Stryker leaves a
# changed assembly behind, and prints where its report is. All of the room takes hours on two cores, a folder minutes.
#
# Stryker cannot learn here which test covers what: its runner for Microsoft.Testing.Platform waits ten seconds for each
# test's coverage and never gets it (5.1.0 with xunit.v3 4.0.2). So every mutant meets every test there is, a law tries 50
# cases, and of a few folders only their own tests are kept, with those of the measures and parsers that others build on.
set -euf
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
cp -r "$root/." "$work"
cd "$work/tests/MileBot.Coaching.Tests"

if [ $# -gt 0 ]; then
  rm -f AllocationTests.cs
  for folder in $(find . -mindepth 1 -maxdepth 1 -type d | cut -c3-); do
    case " $* Tables Measures Parsing Splits bin obj " in
      *" $folder "*) ;;
      *) rm -rf "$folder" ;;
    esac
  done
fi

set -- $(printf '%s/**/*.cs ' "${@:-*}")
mutate=$(printf '"%s",' "$@")
cat > stryker.json <<CONFIG
{
  "stryker-config": {
    "test-runner": "mtp",
    "project": "MileBot.Coaching.csproj",
    "mutate": [${mutate%,}],
    "coverage-analysis": "off",
    "concurrency": 2,
    "reporters": ["cleartext", "json", "html"],
    "thresholds": { "high": 95, "low": 85, "break": 85 }
  }
}
CONFIG
dotnet tool restore
CsCheck_Iter=50 nice -n 10 dotnet stryker -f stryker.json
