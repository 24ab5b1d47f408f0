namespace MileBot.Storage.Rows;

/// <summary>One state of a runner's plan, whole.</summary>
internal sealed class PlanRevisionRow
{
    public long RunnerId { get; set; }
    public SeasonRow Season { get; set; } = null!;
    public int Revision { get; set; }

    /// <summary>The revision it was made from, which undoing goes back to; null for the first.</summary>
    public int? Before { get; set; }

    /// <summary>The change that made it.</summary>
    public long ChangeId { get; set; }
    public SeasonChangeRow Change { get; set; } = null!;

    /// <summary>The plan as JSON.</summary>
    public required string Plan { get; set; }
}
