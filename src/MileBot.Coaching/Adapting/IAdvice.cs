namespace MileBot.Coaching.Adapting;

/// <summary>One rule: what it looks for, and what it would change.</summary>
internal interface IAdvice
{
    /// <summary>The rule's proposal, or null when it has nothing to say today.</summary>
    Proposal? On(Look look);
}
