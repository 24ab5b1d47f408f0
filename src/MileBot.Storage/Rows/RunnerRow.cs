using MileBot.Runners.Profiles;

namespace MileBot.Storage.Rows;

/// <summary>A runner as stored.</summary>
internal sealed class RunnerRow
{
    public long Id { get; set; }
    public Units Units { get; set; }
    public string? Zone { get; set; }
    public string? Language { get; set; }
    public long? MileTimeMs { get; set; }
}
