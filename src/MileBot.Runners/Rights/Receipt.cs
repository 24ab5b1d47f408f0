namespace MileBot.Runners.Rights;

/// <summary>How much of each kind there is, or was.</summary>
/// <param name="Counts">By kind, only those above zero, in the order of <see cref="StoredKind"/>.</param>
public sealed record Receipt(IReadOnlyList<KeyValuePair<StoredKind, int>> Counts)
{
    /// <summary>How much there is of all kinds.</summary>
    public int Total => Counts.Sum(count => count.Value);

    /// <summary>True when there is nothing.</summary>
    public bool IsEmpty => Counts.Count == 0;
}
