using Microsoft.Extensions.DependencyInjection;
using MileBot.Conversation.Asks;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Rights;
using NodaTime;
using NodaTime.Testing;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>What an ask changes, on every database.</summary>
public abstract class InboxContract : IAsyncLifetime
{
    private static readonly Account Ann = new("test", 1);
    private readonly FakeClock clock = new(Given.Moment("2026-11-24T05:00:00Z"));
    private TestDatabase database = null!;
    private ServiceProvider provider = null!;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    public async ValueTask InitializeAsync()
    {
        database = await MakeAsync();
        provider = await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (provider?.DisposeAsync() ?? default);
        database?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_event_changes_something_once_also_after_a_restart()
    {
        Assert.Equal("1", await TakeAsync("7", () => MoveAsync("Europe/Paris", "1")));
        Assert.Null(await TakeAsync("7", () => MoveAsync("Europe/Rome", "2")));
        await provider.DisposeAsync();
        provider = await OpenAsync();

        Assert.Null(await TakeAsync("7", () => MoveAsync("Europe/Rome", "3")));
        Assert.Equal("Europe/Paris", await ZoneAsync());
    }

    [Fact]
    public async Task The_same_number_on_another_platform_is_another_event()
    {
        await TakeAsync("7", () => MoveAsync("Europe/Paris", "1"));

        Assert.Equal("2", await TakeAsync("7", () => MoveAsync("Europe/Rome", "2"), "other"));
    }

    [Fact]
    public async Task An_event_that_changes_nothing_may_come_again()
    {
        Assert.Equal("1", await TakeAsync("7", () => new("1")));
        Assert.Equal("2", await TakeAsync("7", () => new("2")));
    }

    [Fact]
    public async Task What_comes_from_nowhere_is_taken_each_time()
    {
        await TakeAsync(null, () => MoveAsync("Europe/Paris", "1"));

        Assert.Equal("2", await TakeAsync(null, () => MoveAsync("Europe/Rome", "2")));
        Assert.Equal("Europe/Rome", await ZoneAsync());
    }

    [Fact]
    public async Task An_ask_that_fails_half_way_changes_nothing_and_may_come_again()
    {
        await Assert.ThrowsAsync<TimeoutException>(() =>
            TakeAsync(
                "7",
                async () =>
                {
                    await MoveAsync("Europe/Paris", "1");
                    await RemindAsync();
                    throw new TimeoutException();
                }
            )
        );

        Assert.Equal(Runner.Stranger, await Port<IRunnerBook>().FindAsync(Ann, Cancelled));
        Assert.Equal("2", await TakeAsync("7", () => MoveAsync("Europe/Rome", "2")));
    }

    [Fact]
    public async Task An_ask_sees_what_it_has_changed_and_others_do_not_yet()
    {
        await TakeAsync(
            "7",
            async () =>
            {
                await MoveAsync("Europe/Paris", "");
                Assert.Equal("Europe/Paris", await ZoneAsync());
                await RemindAsync();
                Assert.NotNull(await Port<IReminderBook>().FindAsync(Ann, Cancelled));
                Assert.Equal(["0"], database.Query("SELECT count(*) FROM reminders"));
                return "done";
            }
        );

        Assert.Equal(["1"], database.Query("SELECT count(*) FROM reminders"));
    }

    [Fact]
    public async Task An_ask_may_forget_its_own_runner()
    {
        await TakeAsync("7", () => MoveAsync("Europe/Paris", "1"));

        await TakeAsync(
            "8",
            async () =>
            {
                await Port<IPersonalData>().ForgetAsync(Ann, Cancelled);
                return "gone";
            }
        );

        Assert.Equal(Runner.Stranger, await Port<IRunnerBook>().FindAsync(Ann, Cancelled));
    }

    [Fact]
    public async Task Asks_side_by_side_are_as_if_one_after_another()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 24)
                .Select(number =>
                    Task.Run(
                        () =>
                            TakeAsync(
                                $"{number % 8}",
                                async () =>
                                {
                                    await MoveAsync("Europe/Paris", "");
                                    await RemindAsync();
                                    return "done";
                                }
                            ),
                        Cancelled
                    )
                )
        );

        Assert.Equal(["1"], database.Query("SELECT count(*) FROM reminders"));
        // Each writing counts, and eight events are eight however often they came.
        Assert.Equal(["8"], database.Query("SELECT revision FROM reminders"));
        Assert.Equal(["8"], database.Query("SELECT count(*) FROM inbox"));
    }

    [Fact]
    public async Task Events_are_remembered_for_two_days()
    {
        await TakeAsync("7", () => MoveAsync("Europe/Paris", ""));
        clock.AdvanceDays(3);
        await TakeAsync("8", () => MoveAsync("Europe/Rome", ""));

        Assert.Equal(["8"], database.Query("SELECT event FROM inbox"));
    }

    private Task<ServiceProvider> OpenAsync() => database.OpenAsync(services => services.AddSingleton<IClock>(clock));

    private T Port<T>()
        where T : notnull => provider.GetRequiredService<T>();

    private async Task<string?> TakeAsync(string? name, Func<ValueTask<string>> answer, string platform = "test") =>
        await Port<IInbox>()
            .TakeAsync(
                new Ask(new ChatAddress(platform, "1"), new Speaker(platform, 1), new Utterance.Typed("/x"))
                {
                    Event = name,
                },
                answer,
                Cancelled
            );

    private async ValueTask<string> MoveAsync(string zone, string answer)
    {
        await Port<IRunnerBook>().ChangeAsync(Ann, runner => runner with { ZoneId = zone }, Cancelled);
        return answer;
    }

    private async Task RemindAsync() =>
        await Port<IReminderBook>()
            .SaveAsync(
                Given.Reminder("Europe/Paris", "06:30", clock.GetCurrentInstant(), 1) with
                {
                    Account = Ann,
                },
                Cancelled
            );

    private async Task<string?> ZoneAsync() => (await Port<IRunnerBook>().FindAsync(Ann, Cancelled)).ZoneId;
}
