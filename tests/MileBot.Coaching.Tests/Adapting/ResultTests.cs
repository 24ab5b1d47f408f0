using MileBot.Coaching.Adapting;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Tests.Adapting;

public sealed class ResultTests
{
    private const int Trial = 30;

    [Theory]
    [InlineData(425, ChangeReason.FasterResult)]
    [InlineData(455, ChangeReason.SlowerResult)]
    [InlineData(330, ChangeReason.UnlikelyResult)]
    [InlineData(600, ChangeReason.UnlikelyResult)]
    public void A_time_trial_sets_the_mile_and_nothing_but_the_mile(int seconds, ChangeReason reason)
    {
        var scenario = Trials(seconds);
        var proposal = scenario.On(Trial)!;
        Assert.Equal((reason, ProposalKind.Offer), (proposal.Change.Reason, proposal.Kind));
        Assert.Equal((440, seconds), (proposal.Facts.OldMile!.Value.Seconds, proposal.Facts.NewMile!.Value.Seconds));
        Assert.Equal(seconds, proposal.Plan.Request.Mile!.Value.Seconds);
        Assert.Equal(
            scenario.Plan.Days.Select(day => (day.Date, day.Workout.Name)),
            proposal.Plan.Days.Select(day => (day.Date, day.Workout.Name))
        );
        Assert.NotEqual(reason, scenario.Keep(Trial).On(Trial)?.Change.Reason);
    }

    [Theory]
    [InlineData(440)]
    [InlineData(200)]
    public void The_same_mile_says_nothing_new_and_an_impossible_one_nothing_at_all(int seconds) =>
        Assert.NotEqual(ChangeReason.UnlikelyResult, Trials(seconds).On(Trial)?.Change.Reason);

    [Theory]
    [InlineData(24 * 60, ChangeReason.FasterResult)]
    [InlineData(29 * 60, null)]
    public void Another_run_counts_only_when_it_was_faster_than_expected(int seconds, ChangeReason? reason) =>
        Assert.Equal(
            reason,
            new Scenario()
                .Ran(1, 13)
                .Says(
                    new SessionReport(Scenario.Date(14), SessionVerdict.Done)
                    {
                        Repeat = Distance.FromKilometres(5),
                        Times = [RaceTime.FromSeconds(seconds)],
                    }
                )
                .On(14)
                ?.Change.Reason
        );

    private static Scenario Trials(int seconds) =>
        new Scenario()
            .Ran(1, Trial - 1)
            .Says(
                new SessionReport(Scenario.Date(Trial), SessionVerdict.Done) { Times = [RaceTime.FromSeconds(seconds)] }
            );
}
