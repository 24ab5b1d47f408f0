using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>What a runner said of a date's session.</summary>
internal sealed class SessionReportRow
{
    public long RunnerId { get; set; }
    public RunnerRow Runner { get; set; } = null!;
    public LocalDate LocalDate { get; set; }
    public SessionVerdict Verdict { get; set; }
    public int? Effort { get; set; }
    public long? RepeatMm { get; set; }

    /// <summary>Milliseconds with blanks between; null for none.</summary>
    public string? TimesMs { get; set; }
}
