using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Delivery.Tests;

/// <summary>Values as tests write them.</summary>
internal static class Given
{
    public static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static DailySchedule Schedule(string zone, string at) =>
        new(LocalTimePattern.HourMinuteIso.Parse(at).Value, DateTimeZoneProviders.Tzdb[zone]);

    public static Account Account(long user = 7) => new("test", user);

    public static Reminder Reminder(string zone, string at, Instant now, long user = 7)
    {
        var schedule = Schedule(zone, at);
        return new(Account(user), $"test:{user}", schedule, ReminderState.On, schedule.NextAfter(now));
    }
}
