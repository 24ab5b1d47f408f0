using MileBot.Coaching.Adapting;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Tests.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Tests.Adapting;

public sealed class PlanEditsTests
{
    private readonly Plan plan = new Scenario().Plan;

    [Fact]
    public void Two_days_change_places()
    {
        var moved = PlanEdits.Move(plan, Scenario.Date(9), Scenario.Date(10), Scenario.Date(9)).Value;
        Assert.Equal(plan.On(Scenario.Date(9))!.Workout, moved.On(Scenario.Date(10))!.Workout);
        Assert.Equal(plan.On(Scenario.Date(10))!.Workout, moved.On(Scenario.Date(9))!.Workout);
    }

    [Theory]
    [InlineData(9, 12, PlanEditProblem.BesideHardDay, "2026-03-14")]
    [InlineData(65, 67, PlanEditProblem.NearTheRace, "2026-05-04")]
    [InlineData(25, 28, PlanEditProblem.BesideHardDay, "2026-03-28")]
    [InlineData(53, 67, PlanEditProblem.NearTheRace, "2026-05-06")]
    [InlineData(9, 8, PlanEditProblem.DayIsPast, null)]
    [InlineData(8, 9, PlanEditProblem.DayIsPast, null)]
    [InlineData(9, 69, PlanEditProblem.RaceDayStays, null)]
    [InlineData(69, 67, PlanEditProblem.RaceDayStays, null)]
    [InlineData(9, 70, PlanEditProblem.OutsideThePlan, null)]
    [InlineData(9, 9, PlanEditProblem.SameDay, null)]
    [InlineData(12, 9, PlanEditProblem.NothingThere, null)]
    public void What_cannot_be_moved_is_refused_with_the_nearest_date_that_works(
        int from,
        int to,
        PlanEditProblem kind,
        string? instead
    )
    {
        var problem = PlanEdits.Move(plan, Scenario.Date(from), Scenario.Date(to), Scenario.Date(9)).Problem!;
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(instead, problem.Suggestions.SingleOrDefault());
    }

    [Fact]
    public void A_long_run_two_days_before_a_time_trial_gives_way_when_the_coach_changes_the_plan()
    {
        var scenario = new Scenario().Becomes(Swapped(25, 28)).Ran(1, 22).Says(23, SessionVerdict.TooHard);
        Assert.Equal(WorkoutKind.Long, scenario.Day(28).Workout.Kind);
        scenario.Accept(23);
        Assert.Equal(WorkoutKind.Easy, scenario.Day(28).Workout.Kind);
        Assert.Equal(WorkoutKind.TimeTrial, scenario.Day(30).Workout.Kind);
    }

    [Fact]
    public void A_session_left_out_is_a_day_of_rest_as_the_library_knows_it()
    {
        var skipped = PlanEdits.Skip(plan, Scenario.Date(9), Scenario.Date(9), ShippedPlans.Book).Value;
        Assert.Equal(WorkoutKind.Rest, skipped.On(Scenario.Date(9))!.Workout.Kind);
        Assert.Equal(ShippedPlans.Book.Rest.Name, skipped.On(Scenario.Date(9))!.Workout.Name);
        Assert.Equal(
            PlanEditProblem.NothingThere,
            PlanEdits.Skip(skipped, Scenario.Date(9), Scenario.Date(9), ShippedPlans.Book).Problem!.Kind
        );
    }

    [Fact]
    public void Other_days_build_the_rest_again_and_leave_what_is_over()
    {
        var season = new Season(plan, [], [], []);
        var days = new HashSet<IsoDayOfWeek> { IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday };
        var built = PlanEdits
            .Rebuild(season, plan.Request with { Days = days }, Scenario.Date(9), ShippedPlans.Book)
            .Value;
        Assert.Equal(plan.Days.Take(8), built.Days.Take(8));
        Assert.Equal(plan.Days[0].Date, built.Request.Start);
        Assert.All(
            built.Days.Skip(8).SkipLast(1).Where(day => day.Workout.Kind != WorkoutKind.Rest),
            day => Assert.Contains(day.Date.DayOfWeek, days)
        );
    }

    [Fact]
    public void Built_again_from_a_day_to_come_today_stays_and_hard_days_keep_apart()
    {
        var season = new Season(plan, [], [], []);
        var built = PlanEdits
            .Rebuild(season, plan.Request with { Start = Scenario.Date(10) }, Scenario.Date(9), ShippedPlans.Book)
            .Value;
        Assert.Equal(plan.Days.Take(9), built.Days.Take(9));
        Assert.Equal(plan.Days[0].Date, built.Request.Start);
        Assert.DoesNotContain(built.Days.Skip(9).SkipLast(1), built.MustGiveWay);
    }

    [Fact]
    public void A_first_mile_says_nothing_of_how_far_its_runner_can_go()
    {
        var request = plan.Request with { Level = TrainingLevel.Fast, Mile = null, Weekly = null };
        var season = new Season(
            plan with
            {
                Request = request,
            },
            [new SessionReport(Scenario.Date(1), SessionVerdict.Skip)],
            [],
            []
        );
        var mile = RaceTime.FromMinutes(9);
        Plan[] told =
        [
            PlanEdits.Pace(season, mile, Scenario.Date(2), ShippedPlans.Book).Value,
            PlanEdits.Rebuild(season, request with { Mile = mile }, Scenario.Date(2), ShippedPlans.Book).Value,
        ];
        Assert.All(
            told,
            paced =>
            {
                var asBefore = season with { Plan = paced with { Days = plan.Days } };
                var proposal = Coach.Advise(asBefore, Scenario.Date(2), ShippedPlans.Book)!;
                Assert.Equal(ChangeReason.RunTooLong, proposal.Change.Reason);
                Assert.Equal(Distance.FromMetres(1_200), proposal.Facts.Longest);
            }
        );
    }

    [Theory]
    [InlineData(20)]
    [InlineData(61)]
    [InlineData(90)]
    public void The_race_can_come_earlier_or_later(int race)
    {
        var season = new Season(plan, [], [], []);
        var built = PlanEdits
            .Rebuild(season, plan.Request with { Race = Scenario.Date(race) }, Scenario.Date(9), ShippedPlans.Book)
            .Value;
        Assert.Equal(plan.Days.Take(8), built.Days.Take(8));
        Assert.Equal(Enumerable.Range(1, race).Select(Scenario.Date), built.Days.Select(day => day.Date));
        Assert.Equal(WorkoutKind.Race, built.Days[^1].Workout.Kind);
    }

    [Fact]
    public void A_race_that_is_over_is_refused() =>
        Assert.Equal(
            PlanRequestProblem.RaceTooSoon,
            PlanEdits
                .Rebuild(
                    new Season(plan, [], [], []),
                    plan.Request with
                    {
                        Race = Scenario.Date(8),
                    },
                    Scenario.Date(9),
                    ShippedPlans.Book
                )
                .Problem!.Kind
        );

    private static Func<Plan, Plan> Swapped(int one, int other) =>
        plan =>
            plan with
            {
                Days =
                [
                    .. plan.Days.Select(day =>
                        day.Date == Scenario.Date(one) ? plan.On(Scenario.Date(other))! with { Date = day.Date }
                        : day.Date == Scenario.Date(other) ? plan.On(Scenario.Date(one))! with { Date = day.Date }
                        : day
                    ),
                ],
            };

    private static string Name(PlanDay day) => day.Workout.Name;
}
