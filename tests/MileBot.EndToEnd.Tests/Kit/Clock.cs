using System.Runtime.CompilerServices;
using MileBot.Testing.Crowds;
using NodaTime;
using NodaTime.Text;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>The real clock: these tests run the real worker in real time.</summary>
public static class Clock
{
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static DateTimeZone AfternoonZone() => Afternoon.ZoneAt(Instant.FromDateTimeOffset(Now));

    /// <summary>The last Tuesday, today included: every starter week has a session on it, and it can be logged.</summary>
    public static string LastTuesday() =>
        LocalDatePattern.Iso.Format(
            LocalDate.FromDateTime(Now.UtcDateTime).PlusDays(1).With(DateAdjusters.Previous(IsoDayOfWeek.Tuesday))
        );

    /// <summary>The next full minute that is at least so far away.</summary>
    public static DateTimeOffset MinuteAtLeast(TimeSpan away)
    {
        var earliest = Now + away;
        return new DateTimeOffset(
            earliest.Year,
            earliest.Month,
            earliest.Day,
            earliest.Hour,
            earliest.Minute,
            0,
            TimeSpan.Zero
        ).AddMinutes(1);
    }

    /// <summary>A full minute that does not come while a test runs.</summary>
    public static DateTimeOffset InAnHour => MinuteAtLeast(TimeSpan.FromHours(1));

    public static Task UntilAsync(DateTimeOffset time) => Now < time ? Task.Delay(time - Now) : Task.CompletedTask;

    /// <summary>Looks every now and then until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo, [CallerArgumentExpression(nameof(isSo))] string what = "")
    {
        var patience = Now.AddSeconds(90);
        while (!isSo())
        {
            Assert.True(Now < patience, $"Waited in vain for {what}.");
            await Task.Delay(100);
        }
    }
}
