using System.Diagnostics;

namespace MileBot.Testing.Discord;

/// <summary>Many people use commands while the connection breaks again and again.</summary>
/// <param name="discord">Where; the bot is there and its commands are published.</param>
public sealed class InteractionStorm(DiscordEmulator discord)
{
    private const int People = 20;

    /// <summary>Long enough for what was cut off to be delivered.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    /// <summary>How long at most what was delivered may go without an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Lets people use <c>/splits</c>, evenly spread.</summary>
    /// <param name="count">How many interactions.</param>
    /// <param name="lasting">Over how long.</param>
    /// <param name="between">How often everything is disturbed.</param>
    /// <param name="disturb">How; told the number of the time, from 0.</param>
    public async Task<StormReport> RunAsync(int count, TimeSpan lasting, TimeSpan between, Action<int> disturb)
    {
        var club = discord.People.AddChannel(discord.People.AddGuild());
        var people = Enumerable.Range(1, People).Select(number => discord.People.AddUser($"Runner {number}")).ToList();
        var asked = new List<EmulatedInteraction>();
        using var pace = new PeriodicTimer(lasting / count);
        var perDisturbance = Math.Max(1, (int)(between / pace.Period));
        while (asked.Count < count && await pace.WaitForNextTickAsync())
        {
            asked.Add(discord.People.Slash(people[asked.Count % People], club, "splits", ("goal", "5:30")));
            if (asked.Count % perDisturbance == 0)
            {
                disturb((asked.Count / perDisturbance) - 1);
            }
        }

        await Task.Delay(Calm);
        await WhenAnsweredAsync(asked);
        return StormReport.Of(asked, asked.Count / perDisturbance);
    }

    private static async Task WhenAnsweredAsync(IReadOnlyList<EmulatedInteraction> asked)
    {
        var started = Stopwatch.GetTimestamp();
        while (asked.Any(IsOpen) && Stopwatch.GetElapsedTime(started) < Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    private static bool IsOpen(EmulatedInteraction interaction) =>
        interaction is { WasDelivered: true, Answered.IsCompleted: false };
}
