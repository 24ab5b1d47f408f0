namespace MileBot.Coaching.Conditions;

/// <summary>One cause's part in the whole.</summary>
/// <param name="Cause">What slows.</param>
/// <param name="Slowing">By how much; never <see cref="Slowing.None"/>.</param>
public readonly record struct ConditionsShare(ConditionsCause Cause, Slowing Slowing);
