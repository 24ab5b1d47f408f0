namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>Two workers with a daily message for the same minute, which is waited for once, and again only where one came late.</summary>
public sealed class OnTimeStage : IAsyncLifetime
{
    /// <summary>What is late each time is the worker's fault; once it may be the machine's, which may stall for seconds.</summary>
    private const int Most = 3;

    private readonly List<OnTimeAttempt> attempts = [];

    /// <summary>All of them; in the last one nothing was late unless something was each time.</summary>
    public IReadOnlyList<OnTimeAttempt> Attempts => attempts;

    public async ValueTask InitializeAsync()
    {
        do
        {
            attempts.Add(await TryAsync());
        } while (attempts[^1].HasLateOne && attempts.Count < Most);
    }

    public ValueTask DisposeAsync() => default;

    private static async Task<OnTimeAttempt> TryAsync()
    {
        await using var undisturbed = await DailyWorld.StartAsync();
        await using var killed = await DailyWorld.StartAsync();
        var due = Clock.MinuteAtLeast(TimeSpan.FromSeconds(20));
        await RemindAsync(undisturbed, due);
        await RemindAsync(killed, due);
        await Clock.UntilAsync(due - TimeSpan.FromSeconds(10));

        await killed.KillWorkerAsync();
        killed.StartWorker();

        await Clock.UntilAsync(() => undisturbed.Messages.Count > 0 && killed.Messages.Count > 0);
        await DailyWorld.QuietAsync();
        return new OnTimeAttempt(due, undisturbed.Messages, killed.Messages);
    }

    /// <summary>Asks for a daily message at the minute.</summary>
    private static async Task RemindAsync(DailyWorld world, DateTimeOffset due)
    {
        var answer = await world.Rita.SaysAsync($"/remind {due:HH:mm} UTC");
        Assert.Contains($"{due:HH:mm}", answer.Text);
    }
}
