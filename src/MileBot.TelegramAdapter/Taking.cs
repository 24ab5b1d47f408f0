namespace MileBot.TelegramAdapter;

/// <summary>What came of asking for a place.</summary>
internal abstract record Taking
{
    private Taking() { }

    /// <summary>It is ours.</summary>
    public sealed record Taken : Taking;

    /// <summary>Not yet.</summary>
    /// <param name="Wait">How long before it is worth asking again.</param>
    /// <param name="ForChat">True when only this chat has had too much, so that others may go before.</param>
    public sealed record Later(TimeSpan Wait, bool ForChat) : Taking;
}
