namespace MileBot.Testing.Telegram;

/// <summary>A trouble the emulator can make.</summary>
public abstract record TelegramFault
{
    private TelegramFault() { }

    /// <summary>429 with retry_after.</summary>
    public sealed record RateLimited(int RetryAfterSeconds) : TelegramFault;

    /// <summary>An error of our choosing, in the API's JSON form; nothing is accepted.</summary>
    public sealed record Refused(int Code, string Description) : TelegramFault;

    /// <summary>A gateway's HTML page; nothing is accepted.</summary>
    public sealed record GatewayError(int Code = 502) : TelegramFault;

    /// <summary>The call is accepted, then the connection is cut before any answer.</summary>
    public sealed record AnswerLost : TelegramFault;

    /// <summary>The call is accepted, then a 5xx is answered.</summary>
    public sealed record AcceptedThenError(int Code = 502) : TelegramFault;

    /// <summary>The call is accepted, its answer comes late.</summary>
    public sealed record Slow(TimeSpan By) : TelegramFault;

    /// <summary>The call is accepted late, also when nobody waits for the answer any more.</summary>
    public sealed record AcceptedLate(TimeSpan By) : TelegramFault;
}
