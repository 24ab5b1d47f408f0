using MileBot.Coaching.Adapting;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Tests.Adapting;

public sealed class MissedTests
{
    [Fact]
    public void One_missed_session_is_remarked_on_once_and_changes_nothing()
    {
        var scenario = new Scenario().Ran(1, 10);
        var proposal = scenario.On(12)!;
        Assert.Equal(
            (ChangeReason.MissedOne, ProposalKind.Remark, Scenario.Date(11)),
            (proposal.Change.Reason, proposal.Kind, proposal.Facts.From)
        );
        Assert.Same(scenario.Plan, proposal.Plan);
        Assert.Null(scenario.Keep(12).On(12));
    }

    [Fact]
    public void Today_is_not_missed_before_it_is_over() => Assert.Null(new Scenario().Ran(1, 10).On(11));

    [Fact]
    public void Three_missed_sessions_are_bridged_with_less_and_nothing_hard()
    {
        var scenario = new Scenario().Ran(1, 9);
        var proposal = scenario.On(15)!;
        Assert.Equal(
            (ChangeReason.MissedSome, ProposalKind.Offer, 4),
            (proposal.Change.Reason, proposal.Kind, proposal.Facts.Count)
        );
        Assert.Equal((Scenario.Date(15), Scenario.Date(18)), (proposal.Facts.From, proposal.Facts.Until));
        Assert.Equal(WorkoutKind.Speed, scenario.Day(16).Workout.Kind);
        Assert.Equal(WorkoutKind.Easy, proposal.Plan.On(Scenario.Date(16))!.Workout.Kind);
        Assert.Same(scenario.Day(18).Workout, proposal.Plan.On(Scenario.Date(18))!.Workout);
    }

    [Fact]
    public void A_skipped_session_is_missed_too()
    {
        var proposal = new Scenario().Ran(1, 9).Says(10, SessionVerdict.Skip).Says(11, SessionVerdict.Skip).On(12)!;
        Assert.Equal((ChangeReason.MissedSome, 2), (proposal.Change.Reason, proposal.Facts.Count));
    }

    [Fact]
    public void Five_missed_sessions_build_the_rest_again_with_paces_for_what_is_left_and_the_race_where_it_was()
    {
        var scenario = new Scenario().Ran(1, 9);
        var proposal = scenario.On(17)!;
        Assert.Equal((ChangeReason.MissedMany, 5), (proposal.Change.Reason, proposal.Facts.Count));
        Assert.Equal(RaceTime.FromSeconds(440), proposal.Facts.OldMile);
        Assert.InRange(proposal.Facts.NewMile!.Value.Seconds, 441, 450);
        Assert.Equal(scenario.Plan.Days[^1].Date, proposal.Plan.Days[^1].Date);
        Assert.Equal(scenario.Plan.Days.Take(16), proposal.Plan.Days.Take(16));
    }

    [Fact]
    public void What_was_missed_before_a_result_is_not_spoken_of_after_it()
    {
        var scenario = new Scenario()
            .Ran(1, 9)
            .Says(new SessionReport(Scenario.Date(30), SessionVerdict.Done) { Times = [RaceTime.FromSeconds(425)] });
        var heard = new List<ChangeReason>();
        while (scenario.On(30) is { } proposal)
        {
            heard.Add(proposal.Change.Reason);
            scenario.Accept(30);
        }

        Assert.Equal([ChangeReason.RunTooLong, ChangeReason.FasterResult], heard);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(15)]
    [InlineData(17)]
    public void What_was_kept_is_not_offered_again(int today)
    {
        var scenario = new Scenario().Ran(1, 9);
        var reason = scenario.On(today)!.Change.Reason;
        Assert.NotEqual(reason, scenario.Keep(today).On(today)?.Change.Reason);
        Assert.NotEqual(reason, scenario.On(today + 1)?.Change.Reason);
    }

    [Fact]
    public void Days_of_a_break_are_not_missed() =>
        Assert.DoesNotContain(
            new Scenario()
                .Ran(1, 9)
                .Happens(date => new SeasonEvent.Break(date), 10)
                .Accept(10)
                .Happens(date => new SeasonEvent.Return(date), 14)
                .Accept(14)
                .On(14)
                ?.Change.Reason.ToString()
                ?? "",
            new[] { "MissedOne", "MissedSome", "MissedMany" }
        );
}
