namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>
/// Kills the worker wherever a daily message may be on its way, and starts it again: nothing is lost, late or stuck, Discord has
/// no copy, and Telegram one at most, marked, and only where nobody could know. Some kills here;
/// <c>tests/nightly/crashes/run.sh</c> tries all of them.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false, false, CrashStep.Claimed, CrashStep.BeforeAnswer)]
    [InlineData(false, true, CrashStep.HalfRequest, CrashStep.Recording)]
    [InlineData(true, false, CrashStep.Recording)]
    [InlineData(true, true, CrashStep.Intended)]
    public async Task A_kill_loses_and_doubles_nothing(bool isOnServer, bool isOnDiscord, params CrashStep[] some)
    {
        await using var world = await CrashWorld.StartAsync(isOnServer, isOnDiscord);
        var outcomes = IsWhole ? Enum.GetValues<CrashOutcome>() : [CrashOutcome.Accepted];
        output.WriteLine(Line(Name(isOnServer, isOnDiscord), outcomes));
        var verdicts = new Dictionary<Crash, CrashVerdict>();
        foreach (var step in Steps(some).Where(world.Has))
        {
            foreach (var crash in outcomes.Select(outcome => new Crash(step, outcome)))
            {
                verdicts[crash] = await world.RunAsync(crash);
            }

            output.WriteLine(Line($"{step}", outcomes.Select(outcome => verdicts[new Crash(step, outcome)])));
        }

        var wrong = verdicts
            .Where(one => one.Value.Problems.Count > 0)
            .Select(one => $"{one.Key}: {one.Value}")
            .ToList();
        var repeats = verdicts.Values.Sum(one => one.Repeats);
        output.WriteLine($"{verdicts.Count} kills, {wrong.Count} with problems, {repeats} marked second copies");
        Assert.Empty(wrong);
    }

    /// <summary>Which steps the nightly script asks for, or all; null for the few of each build.</summary>
    private static string? Asked => Environment.GetEnvironmentVariable("MILEBOT_CRASHES");

    private static bool IsWhole => Asked is not null;

    private static IEnumerable<CrashStep> Steps(CrashStep[] some) =>
        Asked is { } asked
            ? Enum.GetValues<CrashStep>().Where(step => asked == "all" || asked.Split(',').Contains($"{step}"))
            : some;

    private static string Name(bool isOnServer, bool isOnDiscord) =>
        $"{(isOnServer ? "PostgreSQL" : "SQLite")}, {(isOnDiscord ? "Discord" : "Telegram")}";

    private static string Line<T>(string name, IEnumerable<T> cells) =>
        $"{name, -22}{string.Concat(cells.Select(cell => $"{cell, -13}"))}".TrimEnd();
}
