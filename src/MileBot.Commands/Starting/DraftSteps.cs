using MileBot.Coaching.Plans;
using MileBot.Runners.Starting;

namespace MileBot.Commands.Starting;

/// <summary>The way through the steps: those that make no sense for this runner are left out.</summary>
internal static class DraftSteps
{
    public static IReadOnlyList<DraftStep> All { get; } = Enum.GetValues<DraftStep>();

    /// <summary>The steps this runner is asked, without the summary.</summary>
    public static IReadOnlyList<DraftStep> Of(Draft draft) =>
        [.. All.Where(step => step != DraftStep.Summary && MakesSense(step, draft))];

    /// <summary>The step after this one; the summary again, once that was reached.</summary>
    public static Draft Next(Draft draft)
    {
        var next = draft.IsReviewed
            ? DraftStep.Summary
            : Of(draft).Where(step => step > draft.Step).Append(DraftStep.Summary).First();
        return draft with { Step = next, IsReviewed = draft.IsReviewed || next == DraftStep.Summary };
    }

    /// <summary>The step before this one, or the first.</summary>
    public static Draft Previous(Draft draft) =>
        draft with
        {
            Step = Of(draft).LastOrDefault(step => step < draft.Step),
            IsReviewed = draft.IsReviewed && draft.Step != DraftStep.Summary,
        };

    private static bool MakesSense(DraftStep step, Draft draft) =>
        step switch
        {
            DraftStep.Goal => draft.Mile is not null,
            DraftStep.LongDay => DraftDefaults.DaysOf(draft).Count > PlanBuilder.FewestDays,
            _ => true,
        };
}
