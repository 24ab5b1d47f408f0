namespace MileBot.Storage.Rows;

/// <summary>A runner's season: which of their plan's revisions counts.</summary>
internal sealed class SeasonRow
{
    public long RunnerId { get; set; }
    public RunnerRow Runner { get; set; } = null!;
    public int Revision { get; set; }
}
