using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>One message and what became of it.</summary>
internal sealed class DeliveryRow
{
    public long Id { get; set; }
    public long ReminderId { get; set; }
    public ReminderRow Reminder { get; set; } = null!;
    public LocalDate LocalDate { get; set; }

    /// <summary>Which of a date's messages; there is one a day, number 0.</summary>
    public int Slot { get; set; }

    public DeliveryState State { get; set; }
    public Instant Due { get; set; }
    public Instant Deadline { get; set; }
    public Instant TryAt { get; set; }
    public int Attempts { get; set; }
    public string? MessageId { get; set; }
    public Instant ChangedAt { get; set; }
}
