namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>
/// Kills the worker wherever a daily message may be on its way, and starts it again: nothing is lost, late or stuck, Discord has
/// no copy, and Telegram one at most, marked, and only where nobody could know. Some kills here;
/// <c>tests/nightly/crashes/run.sh</c> tries all of them.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    /// <summary>The places that are asked for, each with those of the steps that it has. Without any the test fails.</summary>
    public static TheoryData<bool, bool, CrashStep[]> Rows =>
        new(
            from row in Few
            where Place is null || Place == row.Place.ToString()
            let steps = Steps(row.Some).Where(row.Place.Has).ToArray()
            where steps.Length > 0
            select (row.Place.IsOnServer, row.Place.IsOnDiscord, steps)
        );

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_kill_loses_and_doubles_nothing(bool isOnServer, bool isOnDiscord, CrashStep[] steps)
    {
        var place = new CrashPlace(isOnServer, isOnDiscord);
        await using var world = await CrashWorld.StartAsync(place);
        output.WriteLine(Line($"{place}", Outcomes));
        var verdicts = new Dictionary<Crash, CrashVerdict>();
        foreach (var step in steps)
        {
            foreach (var crash in Tried(step, place).Select(outcome => new Crash(step, outcome)))
            {
                verdicts[crash] = await world.RunAsync(crash);
            }

            var cells = Outcomes.Select(outcome => verdicts.GetValueOrDefault(new Crash(step, outcome)));
            output.WriteLine(Line($"{step}", cells.Select(cell => cell?.ToString() ?? "")));
        }

        var wrong = verdicts
            .Where(one => one.Value.Problems.Count > 0)
            .Select(one => $"{one.Key}: {one.Value}{one.Value.Story}")
            .ToList();
        var repeats = verdicts.Values.Sum(one => one.Repeats);
        output.WriteLine($"{verdicts.Count} kills, {wrong.Count} with problems, {repeats} marked second copies");
        Assert.NotEmpty(verdicts);
        Assert.Empty(wrong);
    }

    /// <summary>Which steps the nightly script asks for, or "all", or "each": all with one outcome; null for the few of each build.</summary>
    private static string? Asked => Environment.GetEnvironmentVariable("MILEBOT_CRASHES");

    /// <summary>The only place that the nightly script asks for; null for all.</summary>
    private static string? Place => Environment.GetEnvironmentVariable("MILEBOT_CRASH_PLACE");

    private static IReadOnlyList<(CrashPlace Place, CrashStep[] Some)> Few { get; } =
    [
        (new(IsOnServer: false, IsOnDiscord: false), [CrashStep.Claimed, CrashStep.BeforeAnswer]),
        (new(IsOnServer: false, IsOnDiscord: true), [CrashStep.HalfRequest, CrashStep.Recording]),
        (new(IsOnServer: true, IsOnDiscord: false), [CrashStep.Recording]),
        (new(IsOnServer: true, IsOnDiscord: true), [CrashStep.Intended]),
    ];

    private static CrashOutcome[] Outcomes { get; } = Enum.GetValues<CrashOutcome>();

    private static IEnumerable<CrashStep> Steps(CrashStep[] some) =>
        Asked switch
        {
            null => some,
            "all" or "each" => Enum.GetValues<CrashStep>(),
            { } names => names.Split(',').Select(Enum.Parse<CrashStep>),
        };

    /// <summary>One after the other over the steps and the four worlds, where each step has but one.</summary>
    private static CrashOutcome[] Tried(CrashStep step, CrashPlace place) =>
        Asked switch
        {
            null => [CrashOutcome.Accepted],
            "each" =>
            [
                Outcomes[((int)step + (place.IsOnServer ? 1 : 0) + (place.IsOnDiscord ? 3 : 0)) % Outcomes.Length],
            ],
            _ => Outcomes,
        };

    private static string Line<T>(string name, IEnumerable<T> cells) =>
        $"{name, -22}{string.Concat(cells.Select(cell => $"{cell, -13}"))}".TrimEnd();
}
