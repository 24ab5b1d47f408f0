using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>Something that happened beside the sessions; which columns hold depends on the kind.</summary>
internal sealed class SeasonEventRow
{
    public long Id { get; set; }
    public long RunnerId { get; set; }
    public SeasonRow Season { get; set; } = null!;
    public LocalDate LocalDate { get; set; }
    public SeasonEventKind Kind { get; set; }
    public int? PainLevel { get; set; }
    public bool? IsAlarming { get; set; }
    public IllnessKind? Illness { get; set; }
}
