using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using MileBot.Coaching.Seasons;
using MileBot.Conversation.Adapters;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Planning;
using MileBot.Delivery.Sending;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Rights;
using NodaTime;

namespace MileBot.Delivery.Tests;

/// <summary>Delivery over a real database, with the clock and the platform in the test's hands.</summary>
internal sealed class DeliveryWorld : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TestDatabase database;
    private ServiceProvider? provider;
    private OutboxSender? sender;

    private DeliveryWorld(Instant now, TestDatabase database)
    {
        (Time, this.database) = (new FakeTimeProvider(now.ToDateTimeOffset()), database);
        Check = NewCheck(Clock());
    }

    public FakeTimeProvider Time { get; }

    public ScriptedAdapter Platform { get; } = new();

    public EchoDesk Desk { get; } = new();

    /// <summary>This worker's; it plays them all unless they are taken away.</summary>
    public HandedRoles Roles { get; } = new HandedRoles().Give();

    public OutboxBell Bell { get; private set; } = new();

    public WatchedOutbox Outbox { get; private set; } = null!;

    /// <summary>By how much this worker's clock is ahead.</summary>
    public Duration Ahead { get; set; }

    /// <summary>Of this worker's clock; nobody tells it the time unless a test does.</summary>
    public ClockCheck Check { get; }

    public IPersonalData PersonalData => provider!.GetRequiredService<IPersonalData>();

    public IReminderBook Reminders => provider!.GetRequiredService<IReminderBook>();

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public static async Task<DeliveryWorld> AtAsync(string now, TestDatabase? database = null)
    {
        var world = new DeliveryWorld(Given.Moment(now), database ?? new DatabaseOnDisk());
        await world.StartAsync();
        return world;
    }

    public async Task<Reminder> RemindAsync(string zone, string at, long user = 7) =>
        await Reminders.SaveAsync(Given.Reminder(zone, at, Now, user), TestContext.Current.CancellationToken);

    public async Task RemindAsync(Reminder reminder) =>
        await Reminders.SaveAsync(reminder, TestContext.Current.CancellationToken);

    /// <summary>Gives the runner another account.</summary>
    public void Link(Account account) =>
        database.Link(
            account,
            new RunnerId(long.Parse(Query("SELECT runner_id FROM reminders").Single(), CultureInfo.InvariantCulture))
        );

    public async Task WishAsync(InDoubt wish, long user = 7) =>
        await provider!
            .GetRequiredService<IRunnerBook>()
            .ChangeAsync(
                Given.Account(user),
                runner => runner with { InDoubt = wish },
                TestContext.Current.CancellationToken
            );

    public async Task ReportAsync(LocalDate date, SessionVerdict verdict, long user = 7) =>
        await provider!
            .GetRequiredService<ISeasonBook>()
            .ReportAsync(Given.Account(user), new SessionReport(date, verdict), TestContext.Current.CancellationToken);

    public async Task<Reminder?> FindAsync(long user = 7) =>
        await Reminders.FindAsync(Given.Account(user), TestContext.Current.CancellationToken);

    /// <summary>Moves the clock and looks what is due, as the Quartz job does.</summary>
    public async Task GoToAsync(string moment)
    {
        Time.SetUtcNow(Given.Moment(moment).ToDateTimeOffset());
        await SweepAsync();
    }

    public Task SweepAsync() => SweepAsync(Duration.Zero);

    /// <param name="skew">By how much the clock of whoever looks is ahead.</param>
    public async Task SweepAsync(Duration skew) =>
        await new DueSweep(Outbox, Bell, Clock(skew), Check, NullLogger<DueSweep>.Instance).SweepAsync(
            TestContext.Current.CancellationToken
        );

    /// <summary>Moves the clock and sends what is due by then.</summary>
    public async Task<NextStep> SendAfterAsync(int seconds)
    {
        Time.Advance(TimeSpan.FromSeconds(seconds));
        return await SendAsync();
    }

    /// <summary>Sends what is due, until one outcome is recorded; call again for the next.</summary>
    public async Task<NextStep> SendAsync()
    {
        await StartSendingAsync();
        var recorded = Outbox.RecordedAsync().AsTask();
        do
        {
            // Whom the database refused looks again at the next glance, a second later; here time stands still.
            Bell.Ring();
            await Task.WhenAny(recorded, Task.Delay(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken));
        } while (!recorded.IsCompleted);

        return await recorded;
    }

    /// <summary>Sends what is due, until so many outcomes are recorded.</summary>
    public async Task SendAllAsync(int count)
    {
        for (var one = 0; one < count; one++)
        {
            await SendAsync();
        }
    }

    /// <summary>Sends what is due by this worker's clock, and waits until nothing is.</summary>
    public async Task SendWaitingAsync()
    {
        await StartSendingAsync();
        Bell.Ring();
        await NothingWaitsAsync(Ahead);
    }

    /// <summary>Ends when nothing is on its way, and nothing due by a clock that is ahead by so much.</summary>
    public async Task NothingWaitsAsync(Duration skew)
    {
        var waited = Stopwatch.StartNew();
        while (
            Query(
                "SELECT id FROM deliveries WHERE state IN ('Claimed', 'Sending') OR (state = 'Planned' AND "
                    + $"try_at <= {(Now + skew).ToUnixTimeMilliseconds()})"
            ).Count > 0
        )
        {
            // Whom the database refused looks again at the next glance, a second later; here time stands still.
            Bell.Ring();
            Assert.True(waited.Elapsed < Patience, "Something due is not sent.");
            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        }
    }

    public async Task StartSendingAsync()
    {
        if (sender is null)
        {
            sender = NewSender(Roles);
            await sender.StartAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A sender as another worker on the same database has it.</summary>
    /// <param name="roles">Its.</param>
    /// <param name="skew">By how much its clock is ahead.</param>
    public OutboxSender NewSender(IRoles roles, Duration skew = default) =>
        new(
            Outbox,
            new Courier([Platform], Desk, Outbox, Clock(skew), Check, NullLogger<Courier>.Instance),
            roles,
            Bell,
            Clock(skew),
            Check,
            Time,
            NullLogger<OutboxSender>.Instance
        );

    public async Task StopSendingAsync()
    {
        if (sender is not null)
        {
            await sender.StopAsync(TestContext.Current.CancellationToken);
            sender.Dispose();
            sender = null;
        }
    }

    /// <summary>Ends without a word, as SIGKILL does, and starts anew on the same file.</summary>
    public async Task CrashAndRestartAsync()
    {
        sender = null;
        Outbox.IsDead = true;
        await provider!.DisposeAsync();
        await StartAsync();
    }

    /// <summary>Date and state of every message, oldest first.</summary>
    public IReadOnlyList<string> Deliveries() =>
        database.Query("SELECT local_date, state FROM deliveries ORDER BY local_date, reminder_id");

    public IReadOnlyList<string> Query(string sql) => database.Query(sql);

    public async ValueTask DisposeAsync()
    {
        await StopSendingAsync();
        await provider!.DisposeAsync();
        database.Dispose();
    }

    private async Task StartAsync()
    {
        provider = await database.OpenAsync(services => services.AddSingleton<IClock>(Clock()));
        Outbox = new WatchedOutbox(provider.GetRequiredService<IOutbox>());
        Bell = new OutboxBell();
    }

    private ProviderClock Clock(Duration skew = default) => new(Time, () => Ahead + skew);

    private ClockCheck NewCheck(IClock clock) => new(clock, Time, NullLogger<ClockCheck>.Instance);
}
