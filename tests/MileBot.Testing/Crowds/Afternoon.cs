using NodaTime;

namespace MileBot.Testing.Crowds;

/// <summary>Where it is early afternoon: hours back are still the same date, and no message's time ends with its day.</summary>
public static class Afternoon
{
    /// <summary>A zone without clock changes.</summary>
    public static DateTimeZone ZoneAt(Instant now)
    {
        // The sign of these zones is turned round: Etc/GMT-3 is three hours ahead of Greenwich.
        var ahead = ((15 - now.InUtc().Hour + 36) % 24) - 12;
        return DateTimeZoneProviders.Tzdb[ahead == 0 ? "Etc/GMT" : $"Etc/GMT{-ahead:+0;-0}"];
    }
}
