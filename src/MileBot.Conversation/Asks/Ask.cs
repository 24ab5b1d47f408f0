namespace MileBot.Conversation.Asks;

/// <summary>One thing somebody wants, already free of platform detail.</summary>
/// <param name="Chat">Where the answer goes.</param>
/// <param name="Speaker">Who asks, and as whom they are authorised.</param>
/// <param name="Said">What they said.</param>
public sealed record Ask(ChatAddress Chat, Speaker Speaker, Utterance Said)
{
    /// <summary>True when nobody else reads along.</summary>
    public bool IsPrivate { get; init; } = true;

    /// <summary>The language the platform says the speaker's client has, such as <c>de</c>; null when unknown.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>Where the speaker can go on in private, when this chat is not private and the platform has such a link.</summary>
    public Uri? PrivateDoor { get; init; }
}
