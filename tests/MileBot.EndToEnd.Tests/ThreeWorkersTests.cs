using System.Diagnostics;
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
    public async Task Answers_and_daily_messages_come_once_and_another_answers_within_20_s_of_a_death()
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

        await world.KillAsync("telegram");
        var killed = Stopwatch.GetTimestamp();
        await rita.SaysAsync("/splits 5:30");

        Assert.InRange(Stopwatch.GetElapsedTime(killed), TimeSpan.Zero, TimeSpan.FromSeconds(20));
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);
        Assert.Equal(5, world.Telegram.Ledger.Sent.Count);
        Assert.Single(world.Discord.Ledger.Sent, message => message.Interaction is null);
    }
}
