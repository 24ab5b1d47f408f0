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
        output.WriteLine(Line(Name(isOnServer, isOnDiscord), Outcomes));
        var verdicts = new Dictionary<Crash, CrashVerdict>();
        foreach (var step in Steps(some).Where(world.Has))
        {
            foreach (var crash in Tried(step, isOnServer, isOnDiscord).Select(outcome => new Crash(step, outcome)))
            {
                verdicts[crash] = await world.RunAsync(crash);
            }

            var cells = Outcomes.Select(outcome => verdicts.GetValueOrDefault(new Crash(step, outcome)));
            output.WriteLine(Line($"{step}", cells.Select(cell => cell?.ToString() ?? "")));
        }

        var wrong = verdicts
            .Where(one => one.Value.Problems.Count > 0)
            .Select(one => $"{one.Key}: {one.Value}")
            .ToList();
        var repeats = verdicts.Values.Sum(one => one.Repeats);
        output.WriteLine($"{verdicts.Count} kills, {wrong.Count} with problems, {repeats} marked second copies");
        Assert.Empty(wrong);
    }

    /// <summary>Which steps the nightly script asks for, or "all", or "each": all with one outcome; null for the few of each build.</summary>
    private static string? Asked => Environment.GetEnvironmentVariable("MILEBOT_CRASHES");

    private static CrashOutcome[] Outcomes { get; } = Enum.GetValues<CrashOutcome>();

    private static IEnumerable<CrashStep> Steps(CrashStep[] some) =>
        Asked is { } asked
            ? Enum.GetValues<CrashStep>()
                .Where(step => asked is "all" or "each" || asked.Split(',').Contains($"{step}"))
            : some;

    /// <summary>One after the other over the steps and the four worlds, where each step has but one.</summary>
    private static CrashOutcome[] Tried(CrashStep step, bool isOnServer, bool isOnDiscord) =>
        Asked switch
        {
            null => [CrashOutcome.Accepted],
            "each" => [Outcomes[((int)step + (isOnServer ? 1 : 0) + (isOnDiscord ? 3 : 0)) % Outcomes.Length]],
            _ => Outcomes,
        };

    private static string Name(bool isOnServer, bool isOnDiscord) =>
        $"{(isOnServer ? "PostgreSQL" : "SQLite")}, {(isOnDiscord ? "Discord" : "Telegram")}";

    private static string Line<T>(string name, IEnumerable<T> cells) =>
        $"{name, -22}{string.Concat(cells.Select(cell => $"{cell, -13}"))}".TrimEnd();
}
