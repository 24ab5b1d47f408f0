using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>One change of a plan that was made or offered.</summary>
internal sealed class SeasonChangeRow
{
    public long Id { get; set; }
    public long RunnerId { get; set; }
    public SeasonRow Season { get; set; } = null!;
    public LocalDate LocalDate { get; set; }
    public ChangeReason Reason { get; set; }
    public bool IsKept { get; set; }
}
