using MileBot.Coaching.Adapting;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Tests.Adapting;

public sealed class StopSignTests
{
    [Theory]
    [InlineData(0, false, null, null)]
    [InlineData(1, false, ChangeReason.PainMild, ProposalKind.Remark)]
    [InlineData(2, false, ChangeReason.PainMild, ProposalKind.Remark)]
    [InlineData(3, false, ChangeReason.PainWatch, ProposalKind.Order)]
    [InlineData(5, false, ChangeReason.PainWatch, ProposalKind.Order)]
    [InlineData(6, false, ChangeReason.PainStop, ProposalKind.Order)]
    [InlineData(10, false, ChangeReason.PainStop, ProposalKind.Order)]
    [InlineData(1, true, ChangeReason.PainStop, ProposalKind.Order)]
    public void The_pain_scale_decides(int level, bool alarming, ChangeReason? reason, ProposalKind? kind)
    {
        var proposal = Hurts(new Scenario().Ran(1, 8), 9, level, alarming).On(9);
        Assert.Equal((reason, kind), (proposal?.Change.Reason, proposal?.Kind));
    }

    [Fact]
    public void A_stop_leaves_nothing_but_the_race_and_is_said_once()
    {
        var scenario = Hurts(new Scenario().Ran(1, 8), 9, 7).Accept(9);
        Assert.All(scenario.Plan.Days.Skip(8).SkipLast(1), day => Assert.Equal(WorkoutKind.Rest, day.Workout.Kind));
        Assert.Equal(WorkoutKind.Race, scenario.Plan.Days[^1].Workout.Kind);
        Assert.Null(scenario.On(9));
        Assert.Null(scenario.On(20));
    }

    [Fact]
    public void A_stop_comes_back_when_the_plan_does_not_follow_it()
    {
        var scenario = new Scenario().Ran(1, 8);
        var before = scenario.Plan;
        Hurts(scenario, 9, 7).Accept(9).Becomes(_ => before);
        Assert.Equal(ChangeReason.PainStop, scenario.On(10)!.Change.Reason);
    }

    [Fact]
    public void A_pain_to_watch_is_two_days_of_rest_and_two_without_anything_hard()
    {
        var plan = Hurts(new Scenario().Ran(1, 8), 9, 4).Accept(9).Plan;
        Assert.Equal(
            [WorkoutKind.Rest, WorkoutKind.Rest, WorkoutKind.Long, WorkoutKind.Rest, WorkoutKind.Threshold],
            Enumerable.Range(9, 5).Select(day => plan.On(Scenario.Date(day))!.Workout.Kind)
        );
    }

    [Fact]
    public void A_pain_not_gone_by_the_next_morning_stops_the_plan() =>
        Assert.Equal(
            ChangeReason.PainStop,
            Hurts(Hurts(new Scenario().Ran(1, 8), 9, 4).Accept(9), 10, 3).On(10)!.Change.Reason
        );

    [Fact]
    public void A_pain_gone_by_the_next_morning_does_not() =>
        Assert.Null(Hurts(Hurts(new Scenario().Ran(1, 8), 9, 4).Accept(9), 10, 0).On(10));

    [Fact]
    public void A_pain_to_watch_for_the_third_time_in_two_weeks_stops_the_plan() =>
        Assert.Equal(
            ChangeReason.PainStop,
            Hurts(Hurts(Hurts(new Scenario().Ran(1, 20), 9, 3), 14, 3), 20, 3).On(20)!.Change.Reason
        );

    [Fact]
    public void A_return_promised_before_a_pain_does_not_end_the_pain()
    {
        var scenario = new Scenario()
            .Ran(1, 8)
            .Happens(date => new SeasonEvent.Break(date), 9)
            .Happens(date => new SeasonEvent.Return(date), 16)
            .Accept(9);
        Hurts(scenario, 12, 7).Accept(12);
        Assert.Null(scenario.On(16));
        Assert.Equal(
            ChangeReason.Resumed,
            scenario.Happens(date => new SeasonEvent.Return(date), 20).On(20)!.Change.Reason
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_stops_and_two_returns_on_one_day_leave_a_plan_to_run(bool isFever)
    {
        var scenario = new Scenario().Ran(1, 8);
        for (var time = 0; time < 2; time++)
        {
            scenario
                .Happens(
                    date =>
                        isFever
                            ? new SeasonEvent.Illness(date, IllnessKind.Feverish)
                            : new SeasonEvent.Pain(date, 7, IsAlarming: false),
                    9
                )
                .Accept(9)
                .Happens(date => new SeasonEvent.Return(date), 9)
                .Accept(9);
        }

        Assert.Contains(Enumerable.Range(10, 6), day => scenario.Day(day).Workout.Kind != WorkoutKind.Rest);
    }

    [Fact]
    public void A_plan_built_again_during_a_stop_is_one_to_run_after_the_return_on_the_same_day()
    {
        var scenario = Hurts(new Scenario().Ran(1, 8), 9, 7)
            .Accept(9)
            .BuildsAgain(9)
            .Happens(date => new SeasonEvent.Return(date), 9)
            .Accept(9);
        Assert.Contains(Enumerable.Range(9, 7), day => scenario.Day(day).Workout.Kind != WorkoutKind.Rest);
    }

    [Fact]
    public void A_cold_makes_a_week_easy()
    {
        var scenario = new Scenario()
            .Ran(1, 8)
            .Happens(date => new SeasonEvent.Illness(date, IllnessKind.Mild), 9)
            .Accept(9);
        Assert.Equal(WorkoutKind.Easy, scenario.Day(9).Workout.Kind);
        Assert.Equal(WorkoutKind.Easy, scenario.Day(13).Workout.Kind);
        Assert.Equal(WorkoutKind.Speed, scenario.Day(16).Workout.Kind);
    }

    [Fact]
    public void A_cold_outlasts_a_pain_to_watch()
    {
        var scenario = Hurts(new Scenario().Ran(1, 8), 9, 4)
            .Happens(date => new SeasonEvent.Illness(date, IllnessKind.Mild), 10)
            .Accept(10);
        Assert.Equal(ChangeReason.IllMild, scenario.On(13)!.Change.Reason);
        Assert.Equal(WorkoutKind.Easy, scenario.Accept(13).Day(16).Workout.Kind);
    }

    [Fact]
    public void After_a_fever_there_is_one_more_day_of_rest_and_then_short_and_easy_running()
    {
        var scenario = new Scenario()
            .Ran(1, 8)
            .Happens(date => new SeasonEvent.Illness(date, IllnessKind.Feverish), 9)
            .Accept(9)
            .Happens(date => new SeasonEvent.Return(date), 11);
        Assert.Equal(
            (ChangeReason.Recovered, ProposalKind.Order),
            (scenario.On(11)!.Change.Reason, scenario.On(11)!.Kind)
        );
        scenario.Accept(11);
        Assert.Equal(WorkoutKind.Rest, scenario.Day(11).Workout.Kind);
        Assert.All(Enumerable.Range(12, 3), day => Assert.False(scenario.Day(day).IsHard(scenario.Plan.Request)));
        Assert.Equal(440, scenario.Plan.Request.Mile!.Value.Seconds);
    }

    [Fact]
    public void The_day_of_rest_after_a_fever_comes_after_a_pain_too()
    {
        var scenario = Hurts(new Scenario().Ran(1, 8), 9, 7)
            .Accept(9)
            .Happens(date => new SeasonEvent.Illness(date, IllnessKind.Feverish), 12)
            .Happens(date => new SeasonEvent.Return(date), 18);
        Assert.Equal(ChangeReason.Recovered, scenario.On(18)!.Change.Reason);
        Assert.Equal(WorkoutKind.Rest, scenario.Accept(18).Day(18).Workout.Kind);
    }

    [Fact]
    public void After_five_days_the_plan_goes_on_as_it_was_meant()
    {
        var scenario = Away(new Scenario().Ran(1, 8), 9, 14).Accept(14);
        Assert.Equal(
            Scenario.Built.Days.Skip(13).Select(day => day.Workout.Name),
            scenario.Plan.Days.Skip(13).Select(day => day.Workout.Name)
        );
    }

    [Theory]
    [InlineData(19, 10, 443, 448)]
    [InlineData(37, 28, 465, 475)]
    [InlineData(49, 40, 480, 495)]
    public void A_longer_break_costs_fitness_and_comes_back_in_steps(int back, int days, int fastest, int slowest)
    {
        var scenario = Away(new Scenario().Ran(1, 8), 9, back);
        var proposal = scenario.On(back)!;
        Assert.Equal((ChangeReason.Resumed, days), (proposal.Change.Reason, proposal.Facts.Count));
        Assert.Equal(Scenario.Date(back + days), proposal.Facts.Until);
        Assert.InRange(proposal.Facts.NewMile!.Value.Seconds, fastest, slowest);
        Assert.All(
            proposal
                .Plan.Days.Where(day => day.Date >= Scenario.Date(back) && day.Date < Scenario.Date(back + days))
                .SkipLast(1),
            day => Assert.False(day.IsHard(proposal.Plan.Request))
        );
    }

    [Fact]
    public void A_run_far_beyond_those_of_the_last_month_is_cut_short()
    {
        var scenario = new Scenario().Ran(1, 45);
        foreach (var day in new[] { 4, 11, 18, 25, 39 })
        {
            scenario.Says(day, SessionVerdict.Skip);
        }

        var proposal = scenario.On(46)!;
        Assert.Equal((ChangeReason.RunTooLong, ProposalKind.Order), (proposal.Change.Reason, proposal.Kind));
        var size = SessionSize.For(scenario.Plan.Request);
        Assert.Equal(Scenario.Date(46), proposal.Facts.From);
        Assert.True(size.Of(scenario.Day(46).Workout).Metres > 8_000);
        Assert.True(
            size.Of(proposal.Plan.On(Scenario.Date(46))!.Workout).Metres <= (proposal.Facts.Longest!.Value.Metres + 800)
        );
    }

    private static Scenario Hurts(Scenario scenario, int day, int level, bool alarming = false) =>
        scenario.Happens(date => new SeasonEvent.Pain(date, level, alarming), day);

    private static Scenario Away(Scenario scenario, int from, int back) =>
        scenario
            .Happens(date => new SeasonEvent.Break(date), from)
            .Accept(from)
            .Happens(date => new SeasonEvent.Return(date), back);
}
