namespace MileBot.DiscordClient.Rest;

/// <summary>What became of a call, as far as can be known.</summary>
/// <typeparam name="T">What the platform answers.</typeparam>
public abstract record RestOutcome<T>
{
    private RestOutcome() { }

    /// <summary>It is done.</summary>
    /// <param name="Answer">What the platform said.</param>
    public sealed record Done(T Answer) : RestOutcome<T>;

    /// <summary>It is not done: its turn is further away than we wait.</summary>
    /// <param name="Scope">Whose limit it is.</param>
    /// <param name="RetryAfter">When its turn may come.</param>
    public sealed record RateLimited(LimitScope Scope, TimeSpan RetryAfter) : RestOutcome<T>;

    /// <summary>It is not done, and the same call never will be.</summary>
    /// <param name="Status">The HTTP status, 400 to 499.</param>
    /// <param name="Code">The platform's reason; 0 when it gave none.</param>
    /// <param name="Fields">Which fields it did not like, as <c>components.0.label BASE_TYPE_BAD_LENGTH</c>; never their values.</param>
    public sealed record Refused(int Status, ErrorCode Code, IReadOnlyList<string> Fields) : RestOutcome<T>;

    /// <summary>It is not done: nothing left us, so trying again is safe.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record NotSent(NotSentReason Reason) : RestOutcome<T>;

    /// <summary>Bytes left us and no clear answer came: it may be done or not.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Unknown(UnknownReason Reason) : RestOutcome<T>;
}
