using NodaTime;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>
/// Two islands whose clocks show the same, a day apart: whoever builds a plan on the one and flies to the other lives on its first
/// day at once. Neither has clock changes, and midnight is an hour off at least.
/// </summary>
public sealed record DateLine(string Eve, string Morrow, DateTimeZone MorrowZone)
{
    private static readonly DateLine Samoa = new("Pago Pago", "Apia", ZoneOf("Pacific/Apia"));
    private static readonly DateLine Further = new("Honolulu", "Kiritimati", ZoneOf("Pacific/Kiritimati"));

    /// <summary>The islands far from midnight now. On Samoa it comes at 11:00 UTC, further off at 10:00.</summary>
    public static DateLine Now => Clock.Now.Hour == 10 ? Further : Samoa;

    /// <summary>The date on the second island.</summary>
    public LocalDate FirstDay => Instant.FromDateTimeOffset(Clock.Now).InZone(MorrowZone).Date;

    /// <summary>A time of day there that does not come while a test runs.</summary>
    public LocalTime Later => Instant.FromDateTimeOffset(Clock.InAnHour).InZone(MorrowZone).TimeOfDay;

    private static DateTimeZone ZoneOf(string id) => DateTimeZoneProviders.Tzdb[id];
}
