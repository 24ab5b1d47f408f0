using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Tests.Plans;

public sealed class AroundThePlanTests
{
    public static TheoryData<string> Names => [.. WorkedRunners.All.Select(runner => runner.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Beside_a_plan_there_is_nothing_hard_nothing_long_and_nothing_on_other_days(string name)
    {
        var plan = PlanOf(name);
        var size = SessionSize.For(plan.Request);
        var smallest = plan
            .Days.Where(day => day.Workout.Kind is WorkoutKind.Easy or WorkoutKind.WalkRun)
            .Min(day => size.Of(day.Workout));
        foreach (var days in Enumerable.Range(1, 7))
        {
            foreach (var date in new[] { plan.Days[0].Date.PlusDays(-days), plan.Days[^1].Date.PlusDays(days) })
            {
                var workout = AroundThePlan.On(plan, date, ShippedPlans.Book)!;
                Assert.Equal(
                    plan.Request.Days.Contains(date.DayOfWeek),
                    workout.Kind is WorkoutKind.Easy or WorkoutKind.WalkRun
                );
                Assert.True(
                    workout.Kind == WorkoutKind.Rest || size.Of(workout) <= smallest,
                    $"{date}: {workout.Name}"
                );
            }
        }
    }

    [Fact]
    public void Days_of_the_plan_and_those_a_week_after_it_are_not_its_business()
    {
        var plan = PlanOf("no-track");
        Assert.All(plan.Days, day => Assert.Null(AroundThePlan.On(plan, day.Date, ShippedPlans.Book)));
        Assert.Null(AroundThePlan.On(plan, plan.Days[^1].Date.PlusDays(8), ShippedPlans.Book));
    }

    private static Plan PlanOf(string name) =>
        PlanBuilder.Build(WorkedRunners.All.Single(runner => runner.Name == name).Request, ShippedPlans.Book).Value;
}
