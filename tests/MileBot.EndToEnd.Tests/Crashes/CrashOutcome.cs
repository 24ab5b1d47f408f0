namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>What the platform does with the first sending of the message.</summary>
public enum CrashOutcome
{
    /// <summary>It takes the message.</summary>
    Accepted,

    /// <summary>It will never take one for this chat.</summary>
    Refused,

    /// <summary>It asks to wait five seconds.</summary>
    RateLimited,

    /// <summary>It takes the message and answers with an error.</summary>
    ErrorAfter,

    /// <summary>It takes the message, half a second late.</summary>
    Late,

    /// <summary>It takes the message and cuts the line.</summary>
    AnswerLost,
}
