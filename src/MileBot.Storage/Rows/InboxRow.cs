using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>An event of a platform that has changed something here, so that it changes nothing again.</summary>
internal sealed class InboxRow
{
    public required string Platform { get; set; }

    /// <summary>The platform's name for it: an update's or an interaction's number. Says nothing of anybody.</summary>
    public required string Event { get; set; }

    public Instant TakenAt { get; set; }
}
