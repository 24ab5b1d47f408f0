#!/bin/sh
# Changes MileBot.Coaching in a thousand small ways and counts which of them its tests notice; exits non-zero under 85 %. Takes
# folders of the room, or none for all of it: mutate-coaching.sh Predictions Fitness. Works in a copy, since Stryker leaves a
# changed assembly behind, and prints where its report is. Two mutants a second on two busy cores: a folder takes minutes.
#
# Stryker cannot learn here which test covers what: its runner for Microsoft.Testing.Platform waits ten seconds for each
# test's coverage and never gets it (5.1.0 with xunit.v3 4.0.2). So every mutant meets every test there is. To make that fast:
# - Of given folders only their own tests are kept; that can lower the score, never raise it.
# - A run ends at the first test that fails, a law tries 20 cases, and a theory is one test, however many its rows.
# To make it right:
# - What a call allocates is not looked at: the code that switches mutants on and off is not the code that ships.
# - A mutant that static fields are set up with gets a process of its own. Stryker uses one for many: such a mutant would come
#   too late there, or stay in the fields for those that follow. Exiting at the start of a run makes Stryker start anew.
# - A run is given 40 s more than it took without a change, so that other work on the machine does not pass for an endless loop.
set -euf
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
cp -r "$root/." "$work"
mkdir "$work/tmp"
export TMPDIR="$work/tmp"
cd "$work/tests/MileBot.Coaching.Tests"

rm -f AllocationTests.cs
if [ $# -gt 0 ]; then
  for folder in $(find . -mindepth 1 -maxdepth 1 -type d | cut -c3-); do
    case " $* bin obj " in
      *" $folder "*) ;;
      *) find "$folder" \( -name '*Tests.cs' -o -name '*Laws.cs' \) -delete ;;
    esac
  done
fi

cat > CleanProcess.cs <<'CODE'
using System.Reflection;
using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(MileBot.Coaching.Tests.CleanProcess))]

namespace MileBot.Coaching.Tests;

public sealed class CleanProcess
{
    private static readonly string StaticMutants = Path.Combine(Path.GetTempPath(), "static-mutants");
    private static bool hasRun;
    private static bool isSpent;

    public CleanProcess()
    {
        var isStatic = File.Exists(StaticMutants) && File.ReadLines(StaticMutants).Contains(ActiveMutant());
        if (isSpent || (hasRun && isStatic))
        {
            Environment.Exit(0);
        }

        (hasRun, isSpent) = (true, isStatic);
    }

    /// <summary>The first process that holds mutants sets up all static fields, and notes whose code that took.</summary>
    [ModuleInitializer]
    internal static void FindStaticMutants()
    {
        Assembly[] assemblies = [typeof(global::MileBot.Coaching.Measures.Distance).Assembly, typeof(CleanProcess).Assembly];
        var control = assemblies[0].GetTypes().SingleOrDefault(type => type.Name == "MutantControl");
        if (control is null || File.Exists(StaticMutants))
        {
            return;
        }

        var capture = control.GetField("CaptureCoverage")!;
        capture.SetValue(null, true);
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        capture.SetValue(null, false);
        var covered = (IList<int>[])control.GetMethod("GetCoverageData")!.Invoke(null, null)!;
        var draft = $"{StaticMutants}-{Environment.ProcessId}";
        File.WriteAllLines(draft, covered[0].Select(mutant => $"{mutant}"));
        File.Move(draft, StaticMutants, overwrite: true);
        isSpent = covered[0].Contains(int.Parse(ActiveMutant()));
    }

    private static string ActiveMutant() =>
        $"{BitConverter.ToInt32(File.ReadAllBytes(Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE")!))}";
}
CODE
echo '{ "stopOnFail": true, "parallelMode": "none", "preEnumerateTheories": false }' > xunit.runner.json
sed -i 's|</Project>|<ItemGroup><Content Include="xunit.runner.json" CopyToOutputDirectory="Always" /></ItemGroup></Project>|' \
  MileBot.Coaching.Tests.csproj

set -- $(printf '%s/**/*.cs ' "${@:-*}")
mutate=$(printf '"%s",' "$@")
cat > stryker.json <<CONFIG
{
  "stryker-config": {
    "test-runner": "mtp",
    "project": "MileBot.Coaching.csproj",
    "mutate": [${mutate%,}],
    "coverage-analysis": "off",
    "additional-timeout": 40000,
    "concurrency": 2,
    "reporters": ["cleartext", "json", "html"],
    "thresholds": { "high": 95, "low": 85, "break": 85 }
  }
}
CONFIG
dotnet tool restore
CsCheck_Iter=20 DOTNET_TieredPGO=0 dotnet stryker -f stryker.json
