using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Continuous;

public sealed class CiTests
{
    private const string Script = ".ci/run";
    private const string Workflow = ".github/workflows/ci.yml";
    private const string Why =
        "What a contributor can run at home and what the server runs must be one and the same script.";

    [Fact]
    public void The_script_and_the_workflow_exist() =>
        Law.Holds(
            $"{Script} and {Workflow} exist.",
            Why,
            new[] { Script, Workflow }.Where(path => !Repository.Has(path))
        );

    [Fact]
    public void The_workflow_runs_the_script() =>
        Law.Holds(
            $"A step of {Workflow} runs {Script}.",
            Why,
            Repository.Read(Workflow).Split('\n').Any(RunsScript) ? [] : [$"{Workflow} has no such step"]
        );

    [Fact]
    public void The_script_can_be_executed() =>
        Law.Holds($"{Script} is executable, and says with what.", Why, Problems());

    [Theory]
    [InlineData("      - run: sudo .ci/run", true)]
    [InlineData("        run: .ci/run --quick", true)]
    [InlineData("      # - run: .ci/run", false)]
    [InlineData("      - run: .ci/run-later", false)]
    public void A_step_is_told_from_a_comment(string line, bool runs) => Assert.Equal(runs, RunsScript(line));

    private static bool RunsScript(string line) =>
        line.Trim().TrimStart('-').TrimStart() is var step
        && step.StartsWith("run:", StringComparison.Ordinal)
        && step.Split(' ').Contains(Script);

    private static IEnumerable<string> Problems()
    {
        if (!Repository.Read(Script).StartsWith("#!", StringComparison.Ordinal))
        {
            yield return $"{Script} does not begin with #!";
        }

        // Windows keeps no such mark; the Linux run looks.
        if (
            !OperatingSystem.IsWindows()
            && !File.GetUnixFileMode(Repository.Full(Script)).HasFlag(UnixFileMode.UserExecute)
        )
        {
            yield return $"{Script} is not executable: git update-index --chmod=+x {Script}";
        }
    }
}
