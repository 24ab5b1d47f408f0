using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Commands.Reminders;

/// <summary>What becomes of a time and how close to it the runner wants the message.</summary>
internal static class ReminderTimings
{
    /// <summary>What a reminder has had so far; around its time for one that is new and whose time nobody typed as exact.</summary>
    public static ReminderTiming Of(Reminder? old) =>
        old is { Schedule.IsAround: false } ? ReminderTiming.Exactly : ReminderTiming.Around;

    /// <summary>The schedule.</summary>
    public static DailySchedule Schedule(Account account, LocalTime at, DateTimeZone zone, ReminderTiming timing) =>
        new(at, zone) { Spread = timing == ReminderTiming.Around ? ReminderSpread.For(account, at) : Duration.Zero };
}
