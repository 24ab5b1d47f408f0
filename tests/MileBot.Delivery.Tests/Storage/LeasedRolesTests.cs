using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>Who plays a role when workers come, stop, freeze and lose the server.</summary>
public sealed class LeasedRolesTests(PostgreSqlServer server) : IAsyncLifetime
{
    private const string Role = "telegram";

    /// <summary>How long whoever has not got a role waits before asking again.</summary>
    private static readonly TimeSpan Refused = TimeSpan.FromSeconds(2);

    /// <summary>How long whoever has one waits before renewing it.</summary>
    private static readonly TimeSpan Granted = TimeSpan.FromSeconds(4);

    private readonly List<Worker> workers = [];
    private TestDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await DatabaseOnServer.MakeAsync(server);

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers)
        {
            await worker.DisposeAsync();
        }

        database?.Dispose();
    }

    [Fact]
    public async Task One_of_many_plays_a_role_and_others_play_others()
    {
        var first = await StartAsync();
        await first.Plays(Role);
        Prolong();
        var second = await StartAsync();
        await second.Waits(Refused);
        var other = second.Play("discord");
        await second.Plays("discord");

        second.Time.Advance(Refused);
        await second.Waits(Refused);

        Assert.False(second.IsPlaying(Role));
        Assert.False(other.IsCompleted);
    }

    [Fact]
    public async Task A_stop_hands_over_at_once()
    {
        var first = await StartAsync();
        await first.Plays(Role);
        Prolong();
        var second = await StartAsync();
        await second.Waits(Refused);

        await first.StopAsync();
        second.Time.Advance(Refused);

        await second.Plays(Role);
    }

    [Fact]
    public async Task Whoever_dies_is_followed_when_the_lease_has_run_out_and_not_before()
    {
        var first = await StartAsync();
        await first.Plays(Role);
        Prolong();
        var second = await StartAsync();
        await second.Waits(Refused);
        second.Time.Advance(Refused);
        await second.Waits(Refused);

        RunOut();
        second.Time.Advance(Refused);

        await second.Plays(Role);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    public async Task Whoever_wakes_too_late_has_stopped_playing_before_doing_anything_else(int seconds)
    {
        var first = await StartAsync();
        await first.Plays(Role);
        await first.Waits(Granted);
        RunOut();
        var second = await StartAsync();
        await second.Plays(Role);
        Prolong();

        first.Time.Advance(TimeSpan.FromSeconds(seconds));

        await first.PlaysNot(Role, Granted);
        Assert.True(second.IsPlaying(Role));
    }

    [Fact]
    public async Task Whoever_cannot_renew_stops_nine_seconds_after_the_last_time()
    {
        var worker = await StartAsync();
        await worker.Plays(Role);
        database.Query("ALTER TABLE leases RENAME TO gone");

        for (var renewal = 0; renewal < 2; renewal++)
        {
            await worker.Waits(Granted);
            worker.Time.Advance(Granted);
        }

        await worker.Waits(Granted);
        worker.Time.Advance(TimeSpan.FromSeconds(0.5));
        Assert.True(worker.IsPlaying(Role));
        worker.Time.Advance(TimeSpan.FromSeconds(0.5));

        await worker.PlaysNot(Role);
    }

    [Fact]
    public async Task A_role_played_to_its_end_is_not_played_again()
    {
        var worker = await StartAsync();
        await worker.Plays(Role);

        worker.End(Role);

        await worker.Playing;
        Assert.Equal(1, worker.Times(Role));
    }

    private async Task<Worker> StartAsync()
    {
        var worker = await Worker.StartAsync(database);
        workers.Add(worker);
        worker.Playing = worker.Play(Role);
        return worker;
    }

    /// <summary>A lease goes by the server's clock, which a test does not hold.</summary>
    private void Prolong() => database.Query("UPDATE leases SET until = until + 3600000");

    private void RunOut() => database.Query("UPDATE leases SET until = 1");

    private sealed class Worker : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
        private readonly KeptLogs logs = new();
        private readonly CancellationTokenSource stop = new();
        private readonly Dictionary<string, TaskCompletionSource> ends = [];
        private readonly Dictionary<string, int> playing = [];
        private readonly Dictionary<string, int> times = [];
        private ServiceProvider provider = null!;

        /// <summary>How many asks without an answer have been waited out.</summary>
        private int waitedOut;

        public WatchedTime Time { get; } = new();

        public Task Playing { get; set; } = Task.CompletedTask;

        public static async Task<Worker> StartAsync(TestDatabase database)
        {
            var worker = new Worker();
            worker.provider = await database.OpenAsync(services =>
                services.AddSingleton<TimeProvider>(worker.Time).AddSingleton<ILoggerProvider>(worker.logs)
            );
            return worker;
        }

        public Task Play(string role)
        {
            var end = ends[role] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return provider
                .GetRequiredService<IRoles>()
                .PlayAsync(
                    role,
                    async cancellationToken =>
                    {
                        Count(playing, role, 1);
                        Count(times, role, 1);
                        try
                        {
                            await end.Task.WaitAsync(cancellationToken);
                        }
                        finally
                        {
                            Count(playing, role, -1);
                        }
                    },
                    stop.Token
                );
        }

        public bool IsPlaying(string role)
        {
            lock (playing)
            {
                return playing.GetValueOrDefault(role) > 0;
            }
        }

        public int Times(string role) => times.GetValueOrDefault(role);

        public void End(string role) => ends[role].SetResult();

        /// <summary>Ends when it has begun to wait for so long; call again for the next time.</summary>
        public Task Waits(TimeSpan wait) => UntilAsync(() => Time.TakeWait(wait));

        public Task Plays(string role) => UntilAsync(() => IsPlaying(role) || WaitsOutSilence(Refused));

        public Task PlaysNot(string role) => UntilAsync(() => !IsPlaying(role));

        /// <param name="role">Which.</param>
        /// <param name="wait">How long it waits where an ask has no answer.</param>
        public Task PlaysNot(string role, TimeSpan wait) => UntilAsync(() => !IsPlaying(role) || WaitsOutSilence(wait));

        public async Task StopAsync()
        {
            await stop.CancelAsync();
            await Playing;
            await provider.DisposeAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await provider.DisposeAsync();
            stop.Dispose();
        }

        /// <summary>
        /// An ask has two seconds of real time, which a machine that does much at once may take: then it is made once more, after a wait
        /// in the time that the test holds. Only after silence, so that no time passes for whoever was answered.
        /// </summary>
        /// <returns>False, to be asked in passing.</returns>
        private bool WaitsOutSilence(TimeSpan wait)
        {
            if (logs.Count("The leases do not answer") > waitedOut && Time.TakeWait(wait))
            {
                waitedOut++;
                Time.Advance(wait);
            }

            return false;
        }

        private void Count(Dictionary<string, int> counts, string role, int by)
        {
            lock (playing)
            {
                counts[role] = counts.GetValueOrDefault(role) + by;
            }
        }

        private static async Task UntilAsync(Func<bool> holds)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (!holds())
            {
                await Task.Delay(20, patience.Token);
            }
        }
    }
}
