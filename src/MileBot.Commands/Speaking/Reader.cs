using MileBot.Conversation.Asks;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Commands.Speaking;

/// <summary>Whoever will read an answer: what they told us, and the words to tell them in.</summary>
internal sealed record Reader(Account Account, Runner Runner, Words Words)
{
    /// <summary>Their own date at a moment; without a zone, the date in UTC.</summary>
    public LocalDate DateAt(Instant now) => now.InZone(Runner.Zone ?? DateTimeZone.Utc).Date;

    public static Account AccountOf(Speaker speaker) => new(speaker.Platform, speaker.Id);
}
