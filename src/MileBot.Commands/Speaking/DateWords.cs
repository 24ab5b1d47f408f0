using MileBot.Coaching.Measures;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Speaking;

/// <summary>Dates as people read them: short, without the year.</summary>
internal static class DateWords
{
    private static readonly PhraseSet<Weekday> Weekdays = new("weekday");
    private static readonly PhraseSet<Month> Months = new("month");
    private static readonly Phrase Moment = new("moment", "date", "time");
    private static readonly Phrase Date = new("date", "weekday", "day", "month");

    /// <summary><c>Wed 25 Nov</c>.</summary>
    public static string Of(Words words, LocalDate date) =>
        words.Text(Date, Of(words, date.DayOfWeek), date.Day, words.Text(Months[(Month)date.Month]));

    /// <summary><c>Wed 25 Nov, 06:30</c>.</summary>
    public static string Of(Words words, ZonedDateTime moment) =>
        words.Text(Moment, Of(words, moment.Date), Of(moment.TimeOfDay));

    /// <summary><c>Wed</c>.</summary>
    public static string Of(Words words, IsoDayOfWeek day) => words.Text(Weekdays[(Weekday)day]);

    /// <summary><c>06:30</c>.</summary>
    public static string Of(LocalTime time) => ClockTime.Format(time);
}
