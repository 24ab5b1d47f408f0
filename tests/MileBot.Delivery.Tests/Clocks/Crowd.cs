using NodaTime;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>Runners all over the day and the world: one each hour of the day in each of some zones without clock changes near.</summary>
internal sealed record Crowd(IReadOnlyList<(long User, string Zone, LocalTime At)> Runners)
{
    private static readonly string[] Zones =
    [
        "Europe/London",
        "America/Los_Angeles",
        "Asia/Kathmandu",
        "Pacific/Kiritimati",
    ];

    private static readonly Duration Useful = Duration.FromHours(4);

    public static Crowd Everybody { get; } = new([.. Enumerable.Range(0, 24 * Zones.Length).Select(Runner)]);

    public static async Task<Crowd> RemindAsync(DeliveryWorld world)
    {
        foreach (var (user, zone, at) in Everybody.Runners)
        {
            await world.RemindAsync(zone, $"{at:HH:mm}", user);
        }

        return Everybody;
    }

    /// <summary>Every message that comes due after one instant and up to another, by the calendar alone.</summary>
    public IEnumerable<(string Text, Instant Due, Instant EndOfDay)> DueWithin(Instant begin, Instant end) =>
        from runner in Runners
        let zone = DateTimeZoneProviders.Tzdb[runner.Zone]
        from day in Enumerable.Range(-1, (int)(end - begin).TotalDays + 3)
        let date = begin.InZone(zone).Date.PlusDays(day)
        let due = date.At(runner.At).InZoneStrictly(zone).ToInstant()
        where due > begin && due <= end
        select (
            $"test {runner.User} /today {date:yyyy-MM-dd}",
            due,
            date.PlusDays(1).AtMidnight().InZoneStrictly(zone).ToInstant()
        );

    /// <summary>
    /// What may reach the runners when somebody looks again after nobody looked for a while, newest first: worked out from the calendar
    /// alone, without what the product does.
    /// </summary>
    public IReadOnlyList<string> OwedAfter(Instant down, Instant up) =>
        [
            .. from one in DueWithin(down, up)
            where up < one.Due + Useful && up < one.EndOfDay
            orderby one.Due descending
            select one.Text,
        ];

    private static (long User, string Zone, LocalTime At) Runner(int number) =>
        (number + 1, Zones[number / 24], LocalTime.Midnight.PlusHours(number % 24));
}
