using System.Diagnostics;
using System.Text.Json;
using MileBot.EndToEnd.Tests.Kit;

namespace MileBot.EndToEnd.Tests;

/// <summary>Several workers on one database are one bot to everybody, also when one of them dies.</summary>
public sealed class ThreeWorkersTests : IAsyncLifetime
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    private ThreeWorkers world = null!;

    public async ValueTask InitializeAsync() => world = await ThreeWorkers.StartAsync();

    public ValueTask DisposeAsync() => world is null ? default : world.DisposeAsync();

    [Fact]
    public async Task Answers_and_daily_messages_come_once_and_another_takes_over_within_20_s_of_a_death()
    {
        var rita = world.NewRunner();
        await rita.SaysAsync("/splits 5:30");
        await rita.SaysAsync("/settings mile 6:40");
        await rita.SaysAsync($"/remind {Clock.InAnHour:HH:mm} UTC");
        var cora = world.Discord.People.AddUser("Cora");
        var alone = world.Discord.People.DirectMessages(cora);
        await world.Discord.SlashAsync(cora, alone, "splits", ("goal", "5:30"));
        await world.Discord.SlashAsync(cora, alone, "remind", ("at", $"{Clock.InAnHour:HH:mm}"), ("zone", "UTC"));

        DueNow.In(sql => world.Run(sql), Clock.AfternoonZone());
        await Clock.UntilAsync(() => world.Run("SELECT count(*) FROM deliveries WHERE state = 'Sent'") == "2");
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);
        Assert.Equal(4, world.Telegram.Ledger.Sent.Count);
        Assert.Single(world.Discord.Ledger.Sent, message => message.Interaction is null);

        Assert.Contains(": sent;", await world.ExplainAsync("telegram", rita.User.Id));
        await AllAreReadyAndOneListensAsync("telegram");
        await AllAreReadyAndOneListensAsync("discord");

        var dead = world.PlayerOf("telegram");
        await world.KillAsync("telegram");
        var killed = Stopwatch.GetTimestamp();
        var answer = rita.SaysAsync("/splits 5:30");
        // Where it is decided: how soon the first answer of a cold worker follows is the machine's.
        await Clock.UntilAsync(() => world.PlayerOf("telegram") != dead);
        Assert.InRange(Stopwatch.GetElapsedTime(killed), TimeSpan.Zero, TimeSpan.FromSeconds(20));
        await answer;

        await Task.Delay(Quiet, TestContext.Current.CancellationToken);
        Assert.Equal(5, world.Telegram.Ledger.Sent.Count);
        Assert.Single(world.Discord.Ledger.Sent, message => message.Interaction is null);
    }

    /// <summary>A worker that plays no role is as ready as the one that does.</summary>
    private async Task AllAreReadyAndOneListensAsync(string platform)
    {
        using var http = new HttpClient();
        var listening = 0;
        foreach (var address in world.Addresses)
        {
            var text = await http.GetStringAsync(
                new Uri(address, "/health/ready"),
                TestContext.Current.CancellationToken
            );
            var adapters = JsonDocument.Parse(text).RootElement.GetProperty("adapters");
            listening += adapters.GetProperty(platform).GetBoolean() ? 1 : 0;
        }

        Assert.Equal(1, listening);
    }
}
