using System.Text;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>
/// The plans of twelve runners, as somebody read and approved them, in <c>docs/examples</c>. A change writes a .received file beside
/// the approved one.
/// </summary>
public sealed class WorkedRunnerTests
{
    public static TheoryData<string> Names => [.. WorkedRunners.All.Select(runner => runner.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_plan_is_as_approved(string name)
    {
        var (_, who, request) = WorkedRunners.All.Single(runner => runner.Name == name);
        var plan = PlanBuilder.Build(request, ShippedPlans.Book).Value;

        Check($"{name}.md", $"# {WorkedRunners.TitleOf(name)}\n\n{who}\n\n```\n{PlanText.Of(plan).TrimEnd()}\n```\n");
    }

    [Fact]
    public void The_worked_plans_keep_every_rule() =>
        Assert.All(
            WorkedRunners.All,
            runner =>
            {
                var facts = new PlanFacts(PlanBuilder.Build(runner.Request, ShippedPlans.Book).Value);
                Assert.All(
                    PlanRules.All,
                    rule => Assert.True(rule.Broken(facts) is null, $"{runner.Name}: {rule.Name}")
                );
            }
        );

    [Theory]
    [InlineData("high-school-five-nineteen")]
    [InlineData("four-thirty-miler")]
    [InlineData("fifteen-weeks")]
    public void Whoever_names_a_goal_and_runs_fast_twice_a_week_runs_at_goal_pace_before_the_race(string name)
    {
        var plan = PlanBuilder.Build(
            WorkedRunners.All.Single(runner => runner.Name == name).Request,
            ShippedPlans.Book
        );

        Assert.Contains(
            plan.Value.Days,
            day => day.Phase == PlanPhase.Sharpen && day.Workout.Kind == WorkoutKind.GoalPace
        );
    }

    [Fact]
    public void The_index_lists_them_all()
    {
        var index = new StringBuilder(
            "# Twelve plans\n\nAs MileBot builds them, each with ten of its daily messages; tests keep them up to date. Weeks are counted back from the race."
                + "\nKilometres are those of the sessions: warm-ups and cool-downs come on top, walking does not count. Messages are drawn as on a"
                + "\nterminal as narrow as a phone.\n\n"
        );
        foreach (var (name, who, _) in WorkedRunners.All)
        {
            index.Append($"- [{WorkedRunners.TitleOf(name)}]({name}.md), [messages](messages/{name}.md): {who}\n");
        }

        Check("README.md", index.ToString());
    }

    private static void Check(string name, string text)
    {
        var file = Path.Combine(ShippedPlans.Root, "docs", "examples", name);
        if (File.Exists(file) && File.ReadAllText(file) == text)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(Path.ChangeExtension(file, ".received.md"), text);
        Assert.Fail($"docs/examples/{name} changed. Read the .received file, and put it in place when it is right.");
    }
}
