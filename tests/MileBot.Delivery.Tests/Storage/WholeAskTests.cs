using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Conversation.Asks;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The most that one ask stores, the end of the way to a plan: wherever it breaks off, all of it is stored or nothing.</summary>
public sealed class WholeAskTests : IAsyncLifetime
{
    private static readonly Account Ann = new("test", 7);
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly Instant Now = Given.Moment("2026-11-24T05:00:00Z");

    private readonly Plan plan = PlanGen.Plan.Single();
    private readonly DatabaseOnDisk database = new();
    private ServiceProvider provider = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        provider = await database.OpenAsync();
        await PutDraftAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        database.Dispose();
    }

    [Fact]
    public async Task All_of_it_is_stored()
    {
        await BeginAsync();

        SamePlan.Check(plan, (await Port<ISeasonBook>().FindAsync(Ann, Cancelled))!.Season.Plan);
        Assert.Equal(RaceTime.FromSeconds(377), (await Port<IRunnerBook>().FindAsync(Ann, Cancelled)).MileTime);
        Assert.Equal(ReminderAt("06:30"), await Port<IReminderBook>().FindAsync(Ann, Cancelled));
        Assert.Null(await Port<IDraftBook>().FindAsync(Ann, Cancelled));
    }

    [Theory]
    [InlineData("INSERT ON seasons")]
    [InlineData("INSERT ON plan_revisions")]
    [InlineData("INSERT ON season_changes")]
    [InlineData("UPDATE ON runners")]
    [InlineData("INSERT ON reminders")]
    [InlineData("DELETE ON drafts")]
    public async Task Nothing_is_stored_when_a_write_fails(string write) => await AllOrNothingAsync(write, BeginAsync);

    [Theory]
    [InlineData("UPDATE ON seasons")]
    [InlineData("INSERT ON plan_revisions")]
    [InlineData("INSERT ON season_changes")]
    [InlineData("UPDATE ON runners")]
    [InlineData("UPDATE ON reminders")]
    [InlineData("DELETE ON drafts")]
    public async Task Nothing_of_a_plan_built_again_is_stored_when_a_write_fails(string write)
    {
        await BeginAsync();
        await PutDraftAsync();

        await AllOrNothingAsync(write, RebuildAsync);
    }

    private async Task AllOrNothingAsync(string write, Func<Task> end)
    {
        var before = Everything();
        Change($"CREATE TRIGGER fault BEFORE {write} BEGIN SELECT RAISE(ABORT, 'fault'); END");

        await Assert.ThrowsAnyAsync<Exception>(end);

        Assert.Equal(before, Everything());
        Change("DROP TRIGGER fault");
        await end();
        Assert.NotEqual(before, Everything());
    }

    private Task BeginAsync() =>
        EndAsync(
            async () =>
            {
                await Port<ISeasonBook>().BeginAsync(Ann, plan, Today, Cancelled);
                return true;
            },
            RaceTime.FromSeconds(377),
            "06:30"
        );

    /// <summary>The same answers, some of them changed.</summary>
    private Task RebuildAsync() =>
        EndAsync(
            () =>
                Port<ISeasonBook>()
                    .ChangeAsync(
                        Ann,
                        revision: 1,
                        plan,
                        new SeasonChange(Today, ChangeReason.Rebuilt, IsKept: false),
                        Cancelled
                    ),
            RaceTime.FromSeconds(370),
            "07:00"
        );

    private async Task EndAsync(Func<ValueTask<bool>> store, RaceTime mile, string at) =>
        await Port<IInbox>()
            .TakeAsync(
                new Ask(new ChatAddress("test", "1"), new Speaker("test", 7), new Utterance.Typed("/start")),
                async () =>
                {
                    Assert.True(await store());
                    await Port<IRunnerBook>().ChangeAsync(Ann, runner => runner with { MileTime = mile }, Cancelled);
                    await Port<IReminderBook>().SaveAsync(ReminderAt(at), Cancelled);
                    await Port<IDraftBook>().PutAsync(Ann, draft: null, Cancelled);
                    return "";
                },
                Cancelled
            );

    private static Reminder ReminderAt(string time) => Given.Reminder("Europe/Paris", time, Now);

    private ValueTask PutDraftAsync() =>
        Port<IDraftBook>().PutAsync(Ann, new Draft { Mile = RaceTime.FromSeconds(377) }, Cancelled);

    private T Port<T>()
        where T : notnull => provider.GetRequiredService<T>();

    /// <summary>Every row of every table.</summary>
    private List<string> Everything() =>
        [.. database.Tables().Order().SelectMany(table => database.Query($"SELECT '{table}', * FROM {table}"))];

    private void Change(string sql)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
