using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Links;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Rights;
using MileBot.Storage.Books;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>Joining and leaving, in every database.</summary>
public abstract class LinkBookContract : IAsyncLifetime
{
    protected const string HereZone = "Europe/Paris";
    protected const string ThereZone = "America/Chicago";

    private static readonly Account Telegram = new("telegram", 1);
    private static readonly Account Discord = new("discord", 2);
    private static readonly Account Stranger = new("discord", 3);
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly SeasonChange Moved = new(Today, ChangeReason.Moved, IsKept: false);
    private static readonly Instant Now = Given.Moment("2026-11-24T05:00:00Z");

    private TestDatabase database = null!;
    private ServiceProvider provider = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private ILinkBook Links => provider.GetRequiredService<ILinkBook>();

    private IRunnerBook Runners => provider.GetRequiredService<IRunnerBook>();

    private IReminderBook Reminders => provider.GetRequiredService<IReminderBook>();

    protected abstract Task<TestDatabase> MakeAsync();

    public async ValueTask InitializeAsync()
    {
        database = await MakeAsync();
        provider = await database.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (provider?.DisposeAsync() ?? default);
        database?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_code_makes_a_stranger_the_runner_who_got_it()
    {
        var runner = await SaveAsync(Telegram, "Europe/Paris");

        var joined = Assert.IsType<LinkOutcome.Joined>(await JoinAsync(Discord, await OfferAsync(Telegram)));

        Assert.True(joined.Deleted.IsEmpty);
        Assert.Equal(runner, await Runners.FindAsync(Discord, Cancelled));
        Assert.Equal(runner, await Runners.FindAsync(Telegram, Cancelled));
    }

    [Fact]
    public async Task A_runner_who_types_a_strangers_code_keeps_all()
    {
        var runner = await SaveAsync(Discord, "Europe/Paris");

        var joined = Assert.IsType<LinkOutcome.Joined>(await JoinAsync(Discord, await OfferAsync(Telegram)));

        Assert.True(joined.Deleted.IsEmpty);
        Assert.Equal(runner, await Runners.FindAsync(Telegram, Cancelled));
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes()
    {
        await SaveAsync(Telegram, "Europe/Paris");
        var code = await OfferAsync(Telegram);

        Assert.IsType<LinkOutcome.Expired>(await JoinAsync(Discord, code, at: Now + Duration.FromMinutes(10)));
        Assert.IsType<LinkOutcome.Joined>(
            await JoinAsync(Discord, code, at: Now + Duration.FromMinutes(10) - Duration.Epsilon)
        );
    }

    [Fact]
    public async Task A_code_is_good_once_and_only_the_last_one()
    {
        await SaveAsync(Telegram, "Europe/Paris");
        var first = await OfferAsync(Telegram);
        var second = await OfferAsync(Telegram);

        Assert.IsType<LinkOutcome.Unknown>(await JoinAsync(Discord, first));
        Assert.IsType<LinkOutcome.Joined>(await JoinAsync(Discord, second));
        Assert.IsType<LinkOutcome.Unknown>(await JoinAsync(Stranger, second));
        Assert.Equal(Runner.Stranger, await Runners.FindAsync(Stranger, Cancelled));
    }

    [Fact]
    public async Task Of_two_who_type_a_code_at_once_one_joins()
    {
        await SaveAsync(Telegram, "Europe/Paris");
        var code = await OfferAsync(Telegram);

        var outcomes = await Task.WhenAll(JoinAsync(Discord, code).AsTask(), JoinAsync(Stranger, code).AsTask());

        Assert.Single(outcomes.OfType<LinkOutcome.Joined>());
        Assert.Single(outcomes.OfType<LinkOutcome.Unknown>());
    }

    [Fact]
    public async Task Nobody_joins_themselves()
    {
        await SaveAsync(Telegram, "Europe/Paris");
        Assert.IsType<LinkOutcome.SameRunner>(await JoinAsync(Telegram, await OfferAsync(Telegram)));

        await JoinAsync(Discord, await OfferAsync(Telegram));
        Assert.IsType<LinkOutcome.SameRunner>(await JoinAsync(Discord, await OfferAsync(Telegram)));
    }

    [Fact]
    public async Task Of_a_hundred_guesses_five_are_looked_at_and_then_even_the_right_code_has_to_wait()
    {
        await SaveAsync(Telegram, "Europe/Paris");
        var code = await OfferAsync(Telegram);
        var outcomes = new List<LinkOutcome>();
        for (var guess = 0; guess < 100; guess++)
        {
            outcomes.Add(await JoinAsync(Discord, "22222222"));
        }

        Assert.Equal(5, outcomes.OfType<LinkOutcome.Unknown>().Count());
        Assert.Equal(95, outcomes.OfType<LinkOutcome.TooManyGuesses>().Count());
        Assert.IsType<LinkOutcome.TooManyGuesses>(await JoinAsync(Discord, code));
        Assert.Equal(Runner.Stranger, await Runners.FindAsync(Discord, Cancelled));

        var later = Now + Duration.FromMinutes(10);
        Assert.IsType<LinkOutcome.Joined>(await JoinAsync(Discord, await OfferAsync(Telegram, later), at: later));
    }

    [Fact]
    public async Task A_code_is_not_in_the_database()
    {
        var code = await OfferAsync(Telegram);

        Assert.Equal([Convert.ToHexString(LinkCode.Hash(code))], database.Query("SELECT hash FROM link_codes"));
    }

    [Fact]
    public async Task Before_anything_is_agreed_to_nothing_changes()
    {
        var (here, there) = await BothAsync();
        var code = await OfferAsync(Telegram);

        var both = Assert.IsType<LinkOutcome.ToAgree>(await TypeAsync(Discord, code, choice: null));

        Assert.Equal([StoredKind.Profile], both.Here.Counts.Select(count => count.Key));
        Assert.Equal([StoredKind.Profile], both.There.Counts.Select(count => count.Key));
        Assert.Equal(here, await Runners.FindAsync(Discord, Cancelled));
        Assert.Equal(there, await Runners.FindAsync(Telegram, Cancelled));
        Assert.IsType<LinkOutcome.Joined>(await JoinAsync(Discord, code, LinkSide.Here));
    }

    [Theory]
    [InlineData(LinkSide.Here)]
    [InlineData(LinkSide.There)]
    public async Task The_side_that_was_chosen_stays_and_the_other_is_told_of(LinkSide keep)
    {
        var (here, there) = await BothAsync();

        var outcome = await JoinAsync(Discord, await OfferAsync(Telegram), keep);

        var kept = keep == LinkSide.Here ? here : there;
        Assert.Equal(kept, await Runners.FindAsync(Discord, Cancelled));
        Assert.Equal(kept, await Runners.FindAsync(Telegram, Cancelled));
        Assert.Equal(["1"], database.Query("SELECT count(*) FROM runners"));
        Assert.Equal(
            [StoredKind.Profile],
            Assert.IsType<LinkOutcome.Joined>(outcome).Deleted.Counts.Select(count => count.Key)
        );
    }

    [Fact]
    public async Task What_was_not_named_is_not_deleted()
    {
        var (here, there) = await BothAsync();
        var code = await OfferAsync(Telegram);
        var named = new LinkChoice(LinkSide.Here, Deleted: 1);
        await RemindAsync(Telegram);

        Assert.IsType<LinkOutcome.ToAgree>(await TypeAsync(Discord, code, named));

        Assert.Equal(here, await Runners.FindAsync(Discord, Cancelled));
        Assert.Equal(there, await Runners.FindAsync(Telegram, Cancelled));
        Assert.IsType<LinkOutcome.Joined>(await TypeAsync(Discord, code, named with { Deleted = 2 }));
    }

    [Fact]
    public async Task Of_a_season_that_is_joined_all_stays()
    {
        await SaveAsync(Discord, "Europe/Paris");
        var seasons = provider.GetRequiredService<ISeasonBook>();
        var plan = PlanGen.Plan.Single();
        await BeginAsync(Telegram, plan);
        await seasons.ReportAsync(Telegram, new SessionReport(Today, SessionVerdict.Done) { Effort = 8 }, Cancelled);
        await seasons.NoteAsync(Telegram, new SeasonEvent.Pain(Today, 3, IsAlarming: false), Cancelled);
        await RemindAsync(Telegram);
        var before = await seasons.FindAsync(Telegram, Cancelled);

        await JoinAsync(Discord, await OfferAsync(Telegram), LinkSide.There);

        var joined = await seasons.FindAsync(Discord, Cancelled);
        SamePlan.Check(before!.Season.Plan, joined!.Season.Plan);
        Assert.Equal(before.Revision, joined.Revision);
        Assert.Equal(8, Assert.Single(joined.Season.Reports).Effort);
        Assert.Equal(before.Season.Events, joined.Season.Events);
        Assert.Equal(["1"], database.Query("SELECT count(*) FROM seasons"));
        Assert.Equal("telegram", (await Reminders.FindAsync(Discord, Cancelled))?.Account.Platform);
        Assert.True(await seasons.ChangeAsync(Discord, joined.Revision, plan, Moved, Cancelled));
        Assert.Equal(joined.Revision + 1, (await seasons.FindAsync(Telegram, Cancelled))?.Revision);
    }

    [Fact]
    public async Task Everybody_together_guesses_so_many_times_and_then_even_the_right_code_has_to_wait()
    {
        const int most = 20;
        await provider.DisposeAsync();
        provider = await database.OpenAsync(services => services.AddSingleton(new GuessLimit(most)));
        await SaveAsync(Telegram, "Europe/Paris");
        var code = await OfferAsync(Telegram);
        for (var guess = 0; guess < most; guess++)
        {
            Assert.IsType<LinkOutcome.Unknown>(
                await TypeAsync(new Account("discord", 100 + (guess / 5)), "22222222", choice: null)
            );
        }

        Assert.IsType<LinkOutcome.TooManyGuesses>(await JoinAsync(Discord, code));

        var later = Now + Duration.FromMinutes(10);
        Assert.IsType<LinkOutcome.Joined>(await JoinAsync(Discord, await OfferAsync(Telegram, later), at: later));
    }

    [Theory]
    [InlineData(true, true, "discord")]
    [InlineData(true, false, "discord")]
    [InlineData(false, true, "telegram")]
    public async Task One_reminder_survives(bool isHere, bool isThere, string expected)
    {
        await BothAsync();
        foreach (var account in new[] { (isHere, Discord), (isThere, Telegram) }.Where(one => one.Item1))
        {
            await RemindAsync(account.Item2);
        }

        await JoinAsync(Discord, await OfferAsync(Telegram), LinkSide.Here);

        Assert.Equal([expected], database.Query("SELECT platform FROM reminders"));
        Assert.Equal(expected, (await Reminders.FindAsync(Discord, Cancelled))?.Account.Platform);
        Assert.Equal(expected, (await Reminders.FindAsync(Telegram, Cancelled))?.Account.Platform);
    }

    [Fact]
    public async Task Whoever_leaves_is_a_stranger_and_the_other_keeps_all()
    {
        var runner = await SaveAsync(Telegram, "Europe/Paris");
        await RemindAsync(Telegram);
        await JoinAsync(Discord, await OfferAsync(Telegram));

        Assert.True(await Links.LeaveAsync(Discord, Cancelled));

        Assert.Equal(Runner.Stranger, await Runners.FindAsync(Discord, Cancelled));
        Assert.Null(await Reminders.FindAsync(Discord, Cancelled));
        Assert.Equal(runner, await Runners.FindAsync(Telegram, Cancelled));
        Assert.NotNull(await Reminders.FindAsync(Telegram, Cancelled));
        Assert.False(await Links.LeaveAsync(Telegram, Cancelled));
        Assert.False(await Links.LeaveAsync(Discord, Cancelled));
    }

    [Fact]
    public async Task A_daily_message_to_a_chat_that_leaves_ends()
    {
        await SaveAsync(Telegram, "Europe/Paris");
        await RemindAsync(Telegram);
        await JoinAsync(Discord, await OfferAsync(Telegram));

        await Links.LeaveAsync(Telegram, Cancelled);

        Assert.Empty(database.Query("SELECT id FROM reminders"));
    }

    /// <summary>Two runners who do not know of each other.</summary>
    protected async Task<(Runner Here, Runner There)> BothAsync() =>
        (await SaveAsync(Discord, HereZone), await SaveAsync(Telegram, ThereZone));

    /// <summary>Joins them, and deletes what the other had.</summary>
    protected async Task JoinKeepingHereAsync() => await JoinAsync(Discord, await OfferAsync(Telegram), LinkSide.Here);

    private ValueTask<Runner> SaveAsync(Account account, string zone) =>
        Runners.ChangeAsync(account, runner => runner with { ZoneId = zone }, Cancelled);

    private async Task BeginAsync(Account account, Plan plan) =>
        await provider.GetRequiredService<ISeasonBook>().BeginAsync(account, plan, Today, Cancelled);

    private async Task RemindAsync(Account account) =>
        await Reminders.SaveAsync(
            Given.Reminder("Europe/Paris", "06:30", Now) with
            {
                Account = account,
                Chat = $"{account.Platform}:{account.UserId}",
            },
            Cancelled
        );

    private ValueTask<string> OfferAsync(Account account, Instant? at = null) =>
        Links.OfferAsync(account, at ?? Now, Cancelled);

    /// <summary>Types a code, and agrees to whatever is asked.</summary>
    private async ValueTask<LinkOutcome> JoinAsync(
        Account account,
        string code,
        LinkSide? keep = null,
        Instant? at = null
    )
    {
        var outcome = await TypeAsync(account, code, choice: null, at);
        if (outcome is not LinkOutcome.ToAgree asked)
        {
            return outcome;
        }

        var kept = keep ?? (asked.Here.IsEmpty ? LinkSide.There : LinkSide.Here);
        var gone = kept == LinkSide.Here ? asked.There : asked.Here;
        return await TypeAsync(account, code, new LinkChoice(kept, gone.Total), at);
    }

    private ValueTask<LinkOutcome> TypeAsync(Account account, string code, LinkChoice? choice, Instant? at = null) =>
        Links.JoinAsync(account, code, choice, at ?? Now, Cancelled);
}
