namespace MileBot.Conversation.Asks;

/// <summary>One thing somebody wants, already free of platform detail.</summary>
/// <param name="Chat">Where the answer goes.</param>
/// <param name="Speaker">Who asks, and as whom they are authorised.</param>
/// <param name="Said">What they said.</param>
public sealed record Ask(ChatAddress Chat, Speaker Speaker, Utterance Said)
{
    /// <summary>True when nobody else reads along.</summary>
    public bool IsPrivate { get; init; } = true;

    /// <summary>How an answer without a button can be given here.</summary>
    public BareText BareText { get; init; }

    /// <summary>What it was asked for; the answer to <see cref="AskOccasion.Daily"/> may be <see cref="Replies.Reply.Nothing"/>.</summary>
    public AskOccasion Occasion { get; init; }

    /// <summary>True for a daily message that may have arrived already: its answer says so, and arrives without a sound.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>The language the platform says the speaker's client has, such as <c>de</c>; null when unknown.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>Where the speaker can go on in private, when this chat is not private and the platform has such a link.</summary>
    public Uri? PrivateDoor { get; init; }

    /// <summary>
    /// Where the speaker alone can be written to, when others read what is sent to <see cref="Chat"/>; null when nobody else does,
    /// or when there is no such place.
    /// </summary>
    public ChatAddress? PrivateChat { get; init; }

    /// <summary>
    /// The platform's name for the event that brought it, the same when it is brought again; null for what comes from nowhere, such
    /// as a line in the terminal.
    /// </summary>
    public string? Event { get; init; }

    /// <summary>Whether the speaker may have MileBot write to <see cref="Chat"/> on its own accord.</summary>
    public PostingRight Posting { get; init; }
}
