using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>Two workers with a daily message for the same minute, which is waited for once.</summary>
public sealed class OnTimeStage : IAsyncLifetime
{
    /// <summary>The minute.</summary>
    public DateTimeOffset Due { get; private set; }

    /// <summary>What arrived from a worker that was left alone.</summary>
    public IReadOnlyList<LedgerEntry> Undisturbed { get; private set; } = [];

    /// <summary>What arrived from one that was killed ten seconds before, and started again.</summary>
    public IReadOnlyList<LedgerEntry> Killed { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await using var undisturbed = await DailyWorld.StartAsync();
        await using var killed = await DailyWorld.StartAsync();
        Due = Clock.MinuteAtLeast(TimeSpan.FromSeconds(14));
        await RemindAsync(undisturbed);
        await RemindAsync(killed);
        await Clock.UntilAsync(Due - TimeSpan.FromSeconds(10));

        await killed.KillWorkerAsync();
        killed.StartWorker();

        await Clock.UntilAsync(() => undisturbed.Messages.Count > 0 && killed.Messages.Count > 0);
        await DailyWorld.QuietAsync();
        (Undisturbed, Killed) = (undisturbed.Messages, killed.Messages);
    }

    public ValueTask DisposeAsync() => default;

    /// <summary>Asks for a daily message at the minute.</summary>
    private async Task RemindAsync(DailyWorld world)
    {
        var answer = await world.Rita.SaysAsync($"/remind {Due:HH:mm} UTC");
        Assert.Contains($"{Due:HH:mm}", answer.Text);
    }
}
