using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>What a runner said of a date's session.</summary>
internal sealed class SessionVerdictRow
{
    public long RunnerId { get; set; }
    public RunnerRow Runner { get; set; } = null!;
    public LocalDate LocalDate { get; set; }
    public SessionVerdict Verdict { get; set; }
}
