namespace MileBot.Delivery.Sending;

/// <summary>What to do about a message that may have arrived already.</summary>
public abstract record Settlement
{
    private Settlement() { }

    /// <summary>Not to be sent now.</summary>
    /// <param name="Step">What instead.</param>
    public sealed record Over(NextStep Step) : Settlement;

    /// <summary>It certainly did not arrive, or not as a whole: send what is missing as if for the first time.</summary>
    /// <param name="PartsArrived">How many parts arrived, as far as the platform tells.</param>
    public sealed record Clear(int PartsArrived = 0) : Settlement;

    /// <summary>Send it again: its key keeps the platform from making a second copy.</summary>
    public sealed record SameKey : Settlement;

    /// <summary>Send it once more, marked and without a sound: nobody can tell whether it arrived.</summary>
    public sealed record OnceMore : Settlement;
}
