using MileBot.Coaching.Adapting;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Tests.Plans;
using MileBot.Coaching.Workouts.Notation;

namespace MileBot.Coaching.Tests.Adapting;

public sealed class FeltTests
{
    [Fact]
    public void Too_hard_once_makes_the_next_easy_run_a_short_one()
    {
        var scenario = new Scenario().Ran(1, 8).Says(9, SessionVerdict.TooHard);
        var proposal = scenario.On(9)!;
        Assert.Equal((ChangeReason.TooHardOnce, ProposalKind.Offer), (proposal.Change.Reason, proposal.Kind));
        Assert.Equal(Scenario.Date(10), proposal.Facts.From);
        var (before, after) = (scenario.Day(10).Workout, proposal.Plan.On(Scenario.Date(10))!.Workout);
        var size = SessionSize.For(scenario.Plan.Request);
        Assert.InRange(size.Of(after) / size.Of(before), 0.5, 0.6);
        Assert.Equal(
            1,
            scenario.Plan.Days.Zip(proposal.Plan.Days).Count(pair => pair.First.Workout != pair.Second.Workout)
        );
    }

    [Fact]
    public void Too_hard_twice_in_two_weeks_takes_a_quarter_of_the_hard_running_out_for_a_week_and_leaves_the_paces()
    {
        var scenario = new Scenario().Ran(1, 8).Says(6, SessionVerdict.TooHard).Says(9, SessionVerdict.TooHard);
        var proposal = scenario.On(9)!;
        Assert.Equal((ChangeReason.TooHardOften, 2), (proposal.Change.Reason, proposal.Facts.Count));
        Assert.Equal(scenario.Plan.Request, proposal.Plan.Request);
        Assert.Equal("6 x 100 R w/ 100 walk", Steps(proposal.Plan, 16));
        Assert.Equal(Steps(scenario.Plan, 20), Steps(proposal.Plan, 20));
    }

    [Fact]
    public void An_easy_run_that_was_hard_work_was_too_hard() =>
        Assert.Equal(
            ChangeReason.TooHardOnce,
            new Scenario().Ran(1, 13).Says(14, SessionVerdict.Done, effort: 8).On(14)!.Change.Reason
        );

    [Fact]
    public void Three_hard_sessions_that_felt_far_too_easy_shorten_the_rests_of_a_week_and_nothing_else()
    {
        var scenario = new Scenario().Ran(1, 20, effort: 3);
        var proposal = scenario.On(20)!;
        Assert.Equal((ChangeReason.TooEasyOften, 3), (proposal.Change.Reason, proposal.Facts.Count));
        Assert.Equal("6 x 200 R w/ 200 jog", Steps(scenario.Plan, 23));
        Assert.Equal("6 x 200 R w/ 150 jog", Steps(proposal.Plan, 23));
        Assert.Equal(scenario.Plan.Request, proposal.Plan.Request);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(null)]
    public void Efforts_as_meant_or_not_told_change_nothing(int? effort) =>
        Assert.Null(new Scenario().Ran(1, 20, effort).On(20));

    [Fact]
    public void Four_good_weeks_without_a_result_are_worth_one_vdot()
    {
        var scenario = FourGoodWeeks();
        var proposal = scenario.On(29)!;
        Assert.Equal((ChangeReason.GoodWeeks, 4), (proposal.Change.Reason, proposal.Facts.Count));
        Assert.InRange(proposal.Facts.NewMile!.Value.Seconds, 425, 435);
        Assert.Null(scenario.Accept(29).On(29));
    }

    [Fact]
    public void Weeks_with_a_session_too_hard_are_not_called_good() =>
        Assert.Null(FourGoodWeeks().Says(9, SessionVerdict.TooHard).On(29));

    [Fact]
    public void Good_weeks_ahead_of_a_time_trial_are_left_to_the_trial() =>
        Assert.Null(new Scenario().Ran(1, 28).On(29));

    [Fact]
    public void Good_weeks_of_easy_running_only_are_no_reason_to_run_faster() =>
        Assert.Null(
            FourGoodWeeks().Becomes(plan => plan with { Request = plan.Request with { EasyOnly = true } }).On(29)
        );

    /// <summary>With no time trial on the day after them, which is the thirtieth.</summary>
    private static Scenario FourGoodWeeks() =>
        new Scenario()
            .Ran(1, 28)
            .Becomes(plan =>
                plan with
                {
                    Days =
                    [
                        .. plan.Days.Select(day =>
                            day.Date == Scenario.Date(30) ? day with { Workout = ShippedPlans.Book.Rest } : day
                        ),
                    ],
                }
            );

    private static string Steps(Plan plan, int day) =>
        WorkoutNotation.Format(plan.On(Scenario.Date(day))!.Workout.Steps);
}
