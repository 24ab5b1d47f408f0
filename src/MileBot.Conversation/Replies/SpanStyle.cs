namespace MileBot.Conversation.Replies;

/// <summary>The looks a span can have.</summary>
public enum SpanStyle
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>What the eye should find first.</summary>
    Strong,

    /// <summary>Something to type or copy.</summary>
    Code,

    /// <summary>An address to open; the text is the address.</summary>
    Link,
}
