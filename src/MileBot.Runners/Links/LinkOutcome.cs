using MileBot.Runners.Rights;

namespace MileBot.Runners.Links;

/// <summary>What became of a code that was typed.</summary>
public abstract record LinkOutcome
{
    private LinkOutcome() { }

    /// <summary>Both chats are one runner's now.</summary>
    /// <param name="Deleted">What was deleted, because the other's was kept; empty when only one of them had any.</param>
    public sealed record Joined(Receipt Deleted) : LinkOutcome;

    /// <summary>Nothing was agreed to yet, or not what would happen now. Nothing is changed.</summary>
    /// <param name="Here">What the chat has that the code was typed in.</param>
    /// <param name="There">What the chat has that the code came from.</param>
    public sealed record ToAgree(Receipt Here, Receipt There) : LinkOutcome;

    /// <summary>They are one runner's already, or it is the chat's own code.</summary>
    public sealed record SameRunner : LinkOutcome;

    /// <summary>No such code, or it was used.</summary>
    public sealed record Unknown : LinkOutcome;

    /// <summary>It was good until a moment ago.</summary>
    public sealed record Expired : LinkOutcome;

    /// <summary>Too many wrong codes from this account, or from everybody together; it has to wait.</summary>
    public sealed record TooManyGuesses : LinkOutcome;
}
