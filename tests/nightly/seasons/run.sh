#!/bin/sh
# Lives 20,000 seasons (or the first argument's number) from the first day to the race: random runners, logs, misses, pains, illnesses,
# breaks, moves, time trials, accepts, keeps and undos. Exits non-zero when a rule is broken on any date. The quick tests live 500.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
CsCheck_Iter=$((${1:-20000} * 200)) dotnet test --project tests/MileBot.Coaching.Tests -c Release -- \
  --filter-class "MileBot.Coaching.Tests.Adapting.SeasonLaws" --show-live-output on
