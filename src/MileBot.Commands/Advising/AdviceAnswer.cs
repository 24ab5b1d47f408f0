namespace MileBot.Commands.Advising;

/// <summary>What a runner answers to an offer.</summary>
internal enum AdviceAnswer
{
    /// <summary>Change the plan.</summary>
    Accept,

    /// <summary>Leave it as it is.</summary>
    Keep,
}
