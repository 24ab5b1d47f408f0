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

    /// <summary>How many of its parts are known to have arrived while it as a whole has not.</summary>
    public int PartsArrived { get; set; }

    /// <summary>The reminder's, so that each platform's messages are found by an index.</summary>
    public required string Platform { get; set; }

    /// <summary>Grows whenever the message changes hands; who holds an older one writes nothing.</summary>
    public long Fence { get; set; }

    /// <summary>
    /// When the last sending began that arrived or may have; null, too, while it is on its way to a chat that its reminder has left.
    /// </summary>
    public Instant? IntentAt { get; set; }

    /// <summary>When the first sending began of which we do not know whether it arrived; null when there is none.</summary>
    public Instant? UnsureSince { get; set; }

    public Instant ChangedAt { get; set; }
}
