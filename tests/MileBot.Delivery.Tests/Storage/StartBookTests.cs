using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using MileBot.Coaching.Measures;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The end of the way to a plan: wherever it breaks off, all of it is stored or nothing.</summary>
public sealed class StartBookTests : IAsyncLifetime
{
    private static readonly Account Ann = new("test", 7);
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly Instant Now = Given.Moment("2026-11-24T05:00:00Z");

    private readonly StartOutcome outcome = new(
        PlanGen.Plan.Single(),
        Today,
        Runner.Stranger with
        {
            MileTime = RaceTime.FromSeconds(377),
        }
    )
    {
        Reminder = Given.Reminder("Europe/Paris", "06:30", Now),
    };

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
        Assert.True(await EndAsync(outcome));

        SamePlan.Check(outcome.Plan, (await Port<ISeasonBook>().FindAsync(Ann, Cancelled))!.Season.Plan);
        Assert.Equal(outcome.Runner.MileTime, (await Port<IRunnerBook>().FindAsync(Ann, Cancelled)).MileTime);
        Assert.Equal(outcome.Reminder, await Port<IReminderBook>().FindAsync(Ann, Cancelled));
        Assert.Null(await Port<IDraftBook>().FindAsync(Ann, Cancelled));
    }

    [Theory]
    [InlineData("INSERT ON seasons")]
    [InlineData("INSERT ON plan_revisions")]
    [InlineData("INSERT ON season_changes")]
    [InlineData("UPDATE ON runners")]
    [InlineData("INSERT ON reminders")]
    [InlineData("DELETE ON drafts")]
    public async Task Nothing_is_stored_when_a_write_fails(string write) => await AllOrNothingAsync(write, outcome);

    [Theory]
    [InlineData("UPDATE ON seasons")]
    [InlineData("INSERT ON plan_revisions")]
    [InlineData("INSERT ON season_changes")]
    [InlineData("UPDATE ON runners")]
    [InlineData("UPDATE ON reminders")]
    [InlineData("DELETE ON drafts")]
    public async Task Nothing_of_a_plan_built_again_is_stored_when_a_write_fails(string write)
    {
        await EndAsync(outcome);

        await AllOrNothingAsync(write, await RebuiltAsync(onTopOf: 1));
    }

    [Fact]
    public async Task Nothing_is_stored_on_top_of_a_plan_that_has_changed()
    {
        await EndAsync(outcome);
        var rebuilt = await RebuiltAsync(onTopOf: 2);
        var before = Everything();

        Assert.False(await EndAsync(rebuilt));

        Assert.Equal(before, Everything());
    }

    /// <summary>The same answers, some of them changed.</summary>
    private async Task<StartOutcome> RebuiltAsync(int onTopOf)
    {
        await PutDraftAsync();
        var runner = await Port<IRunnerBook>().FindAsync(Ann, Cancelled);
        return outcome with
        {
            OnTopOf = onTopOf,
            Runner = runner with { MileTime = RaceTime.FromSeconds(370) },
            Reminder = Given.Reminder("Europe/Paris", "07:00", Now),
        };
    }

    private async Task AllOrNothingAsync(string write, StartOutcome end)
    {
        var before = Everything();
        Change($"CREATE TRIGGER fault BEFORE {write} BEGIN SELECT RAISE(ABORT, 'fault'); END");

        await Assert.ThrowsAnyAsync<Exception>(() => EndAsync(end).AsTask());

        Assert.Equal(before, Everything());
        Change("DROP TRIGGER fault");
        Assert.True(await EndAsync(end));
    }

    private ValueTask<bool> EndAsync(StartOutcome end) => Port<IStartBook>().EndAsync(Ann, end, Cancelled);

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
