namespace MileBot.TerminalAdapter.Editing;

/// <summary>What a key did.</summary>
internal abstract record KeyOutcome
{
    private KeyOutcome() { }

    /// <summary>The line or the cursor may have changed.</summary>
    public sealed record Edited : KeyOutcome;

    /// <summary>The line is complete.</summary>
    /// <param name="Line">As typed.</param>
    public sealed record Submitted(string Line) : KeyOutcome;

    /// <summary>Several words could follow.</summary>
    /// <param name="Words">The words.</param>
    public sealed record Offered(IReadOnlyList<string> Words) : KeyOutcome;

    /// <summary>No more lines will come.</summary>
    public sealed record Ended : KeyOutcome;
}
