namespace MileBot.Testing.Telegram;

/// <summary>The rarer sides of something said.</summary>
public sealed record SaysOptions
{
    /// <summary>The forum topic it is said in.</summary>
    public int? TopicId { get; init; }

    /// <summary>The message it answers.</summary>
    public EmulatedMessage? ReplyTo { get; init; }

    /// <summary>As an edit of an older message, not as a new one.</summary>
    public bool IsEdit { get; init; }
}
