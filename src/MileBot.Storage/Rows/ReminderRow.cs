using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>A runner's reminder.</summary>
internal sealed class ReminderRow
{
    public long Id { get; set; }
    public long RunnerId { get; set; }
    public RunnerRow Runner { get; set; } = null!;

    /// <summary>The account the message is composed for.</summary>
    public required string Platform { get; set; }
    public long UserId { get; set; }

    public required string Chat { get; set; }
    public LocalTime At { get; set; }

    /// <summary>Seconds later than <see cref="At"/>; 0 for exactly then.</summary>
    public int Spread { get; set; }

    public required string Zone { get; set; }
    public ReminderState State { get; set; }
    public LocalDate NextDate { get; set; }
    public Instant NextDue { get; set; }

    /// <summary>Counts the writings, so that a plan made from an older one is noticed.</summary>
    public long Revision { get; set; }
}
