using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>What somebody answered so far on the way to a plan.</summary>
internal sealed class DraftRow
{
    public long RunnerId { get; set; }
    public RunnerRow Runner { get; set; } = null!;
    public DraftStep Step { get; set; }
    public bool IsReviewed { get; set; }
    public bool IsRebuild { get; set; }
    public long? MileMs { get; set; }
    public bool CannotRunMile { get; set; }
    public LocalDate? Race { get; set; }
    public long? GoalMs { get; set; }

    /// <summary>The days as ISO 8601 numbers them, Monday first: <c>247</c>.</summary>
    public required string Days { get; set; }

    public IsoDayOfWeek? LongDay { get; set; }
    public long? WeeklyMm { get; set; }
    public bool? HasTrack { get; set; }
    public StrengthWish? Strength { get; set; }
    public LocalDate? BornEarliest { get; set; }
    public LocalDate? BornLatest { get; set; }
    public int? AtLeastAged { get; set; }
    public SafetyAnswer? Safety { get; set; }
    public string? Zone { get; set; }
    public LocalTime? At { get; set; }
    public bool WantsNoMessage { get; set; }
}
