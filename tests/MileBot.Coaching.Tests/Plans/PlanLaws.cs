using CsCheck;
using MileBot.Coaching.Plans;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>Every rule of <see cref="PlanRules"/>, for runners of every kind, in one pass.</summary>
public sealed class PlanLaws
{
    /// <summary>A plan is a season of sessions, so a twentieth of what other laws take is plenty; nightly 200,000 are built.</summary>
    private static int Cases { get; } = Math.Max(Laws.Cases / 20, 50);

    [Fact]
    public void Every_plan_keeps_every_rule() =>
        Laws.Hold(
            PlanRequestGen.All,
            request =>
            {
                var plan = PlanBuilder.Build(request, ShippedPlans.Book).Value;
                var facts = new PlanFacts(plan);
                foreach (var (name, broken) in PlanRules.All)
                {
                    if (broken(facts) is { } what)
                    {
                        Assert.Fail($"{name}: {what}.\n{request}\n{PlanText.Of(plan)}");
                    }
                }
            },
            Cases
        );

    [Fact]
    public void The_same_request_gives_the_same_plan() =>
        PlanRequestGen.All.Sample(
            request =>
                PlanText.Of(PlanBuilder.Build(request, ShippedPlans.Book).Value)
                == PlanText.Of(PlanBuilder.Build(request with { }, ShippedPlans.Book).Value),
            iter: Math.Max(Cases / 50, 20)
        );
}
