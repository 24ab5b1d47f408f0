using MileBot.Coaching.AgeGrading;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>A runner as stored.</summary>
internal sealed class RunnerRow
{
    public long Id { get; set; }
    public Units Units { get; set; }
    public string? Zone { get; set; }
    public string? Language { get; set; }
    public long? MileTimeMs { get; set; }
    public AgeGradeTable? AgeGradeTable { get; set; }
    public LocalDate? BornEarliest { get; set; }
    public LocalDate? BornLatest { get; set; }
    public long? WeeklyMm { get; set; }
    public RestDays RestDays { get; set; }
    public InDoubt InDoubt { get; set; }
}
