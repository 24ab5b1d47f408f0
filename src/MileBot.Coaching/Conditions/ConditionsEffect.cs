namespace MileBot.Coaching.Conditions;

/// <summary>What conditions do to one race or run. It is offered, never applied in silence.</summary>
/// <param name="Shares">What slows and by how much; empty when nothing does.</param>
/// <param name="Advice">What else there is to say, most urgent last; may be empty.</param>
public sealed record ConditionsEffect(IReadOnlyList<ConditionsShare> Shares, IReadOnlyList<ConditionsAdvice> Advice)
{
    /// <summary>All causes together.</summary>
    public Slowing Slowing => Shares.Aggregate(Slowing.None, (all, share) => all.And(share.Slowing));
}
