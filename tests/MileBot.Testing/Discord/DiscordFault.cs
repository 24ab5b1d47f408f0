namespace MileBot.Testing.Discord;

/// <summary>A trouble the emulator can make.</summary>
public abstract record DiscordFault
{
    private DiscordFault() { }

    /// <summary>429 out of turn; <paramref name="Scope"/> is user, global or shared.</summary>
    public sealed record RateLimited(TimeSpan RetryAfter, string Scope = "user") : DiscordFault;

    /// <summary>An error of our choosing, in the API's JSON form; nothing is accepted.</summary>
    public sealed record Refused(int Status, int Code, string Message) : DiscordFault;

    /// <summary>A proxy's HTML page; nothing is accepted.</summary>
    public sealed record GatewayError(int Status = 502) : DiscordFault;

    /// <summary>The connection is reset before anything is accepted.</summary>
    public sealed record Reset : DiscordFault;

    /// <summary>The call is accepted, then the connection is cut before any answer.</summary>
    public sealed record AnswerLost : DiscordFault;

    /// <summary>The call is accepted, then the connection is cut in the middle of the answer's body.</summary>
    public sealed record AnswerCut : DiscordFault;

    /// <summary>The call is accepted, then a 5xx is answered.</summary>
    public sealed record AcceptedThenError(int Status = 502) : DiscordFault;

    /// <summary>The call is accepted, then answered with 200 and these bytes, whatever they are.</summary>
    public sealed record AnsweredWith(ReadOnlyMemory<byte> Body) : DiscordFault;

    /// <summary>The call is accepted at once, its answer comes late.</summary>
    public sealed record Slow(TimeSpan By) : DiscordFault;

    /// <summary>The call is accepted late, and answered then.</summary>
    public sealed record AcceptedLate(TimeSpan By) : DiscordFault;
}
