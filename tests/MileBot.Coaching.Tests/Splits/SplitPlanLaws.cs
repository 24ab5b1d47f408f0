using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Splits;

namespace MileBot.Coaching.Tests.Splits;

public sealed class SplitPlanLaws
{
    private static readonly Gen<SplitPlan> AnyPlan = Races.Plans(Strategy.Even, Strategy.Negative, Strategy.Coach);

    [Fact]
    public void Splits_end_exactly_at_the_goal_time()
    {
        AnyPlan.Sample(
            plan =>
                plan.Laps.Sum(lap => lap.Split.Milliseconds) == plan.Goal.Milliseconds
                && plan.Laps[^1].Clock == plan.Goal
                && plan.Laps.All(lap => IsTenths(lap.Split) && IsTenths(lap.Clock) && lap.Split > RaceTime.Zero),
            iter: Laws.Cases
        );
    }

    [Fact]
    public void Laps_end_exactly_at_the_finish_and_none_is_longer_than_a_lap_and_a_quarter()
    {
        AnyPlan.Sample(
            plan =>
                plan.Laps.Sum(lap => lap.Length.Millimetres) == plan.Distance.Millimetres
                && plan.Laps[^1].Mark == plan.Distance
                && plan.Laps.All(lap => lap.Length.Millimetres * 4 < plan.Track.Lap.Millimetres * 5)
                && (
                    plan.Laps.Count == 1
                    || plan.Laps.All(lap => lap.Length.Millimetres * 4 >= plan.Track.Lap.Millimetres)
                ),
            iter: Laws.Cases
        );
    }

    [Fact]
    public void The_last_lap_is_the_sum_of_its_four_parts()
    {
        AnyPlan.Sample(
            plan =>
                plan.Finish.Count == 4
                && plan.Finish.Sum(part => part.Split.Milliseconds) == plan.Laps[^1].Split.Milliseconds
                && plan.Finish.Sum(part => part.Length.Millimetres) == plan.Laps[^1].Length.Millimetres
                && plan.Finish[^1].Clock == plan.Goal
                && plan.Finish.All(part => IsTenths(part.Split)),
            iter: Laws.Cases
        );
    }

    [Fact]
    public void The_last_laps_parts_strictly_fall()
    {
        Races
            .Plans(Strategy.Coach, Strategy.Negative)
            .Sample(
                plan =>
                    plan.Finish.Zip(plan.Finish.Skip(1)).All(pair => pair.First.Split > pair.Second.Split)
                    && plan.Finish[^1].Split > RaceTime.Zero,
                iter: Laws.Cases
            );
    }

    [Fact]
    public void The_last_laps_parts_are_equal_within_a_tenth_at_even_pace()
    {
        Races
            .Plans(Strategy.Even)
            .Sample(
                plan =>
                    plan.Finish.Max(part => part.Split.Milliseconds) - plan.Finish.Min(part => part.Split.Milliseconds)
                    <= 100,
                iter: Laws.Cases
            );
    }

    [Fact]
    public void The_half_lap_check_lies_between_the_clocks_around_it()
    {
        AnyPlan.Sample(
            plan =>
                plan.Laps.All(lap =>
                    lap.HalfLap is not { } half
                    || (
                        half.Clock > lap.Clock - lap.Split
                        && half.Clock < lap.Clock
                        && half.Mark < lap.Mark
                        && half.Mark > lap.Mark - lap.Length
                        && IsTenths(half.Clock)
                    )
                ),
            iter: Laws.Cases
        );
    }

    [Fact]
    public void A_faster_goal_makes_no_split_slower_than_rounding_can()
    {
        (
            from distance in Races.Distances
            from goal in Races.GoalFor(distance)
            from gain in Gen.Double[0.9, 0.999]
            from track in Races.Tracks
            from strategy in Gen.OneOf(Strategy.Even, Strategy.Negative, Strategy.Coach)
            where SplitPlan.ProblemWith(goal * gain, distance) is null
            select (
                Slower: SplitPlan.For(goal, distance, track, TrackStart.BehindTheLine, strategy),
                Faster: SplitPlan.For(goal * gain, distance, track, TrackStart.BehindTheLine, strategy)
            )
        ).Sample(
            plans =>
                plans
                    .Slower.Laps.Zip(plans.Faster.Laps)
                    .All(lap =>
                        lap.Second.Clock <= lap.First.Clock && (lap.Second.Split - lap.First.Split).Milliseconds <= 100
                    ),
            iter: Laws.Cases
        );
    }

    private static bool IsTenths(RaceTime time) => time.Milliseconds % 100 == 0;
}
