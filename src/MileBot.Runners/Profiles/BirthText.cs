using MileBot.Coaching.Parsing;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Runners.Profiles;

/// <summary>Reads births and ages the way people type them. A date of bare numbers starts with the year, or has the day first with points.</summary>
internal static class BirthText
{
    private const int LongestText = 30;

    /// <summary>A larger number is no age at all, but a time or a distance.</summary>
    private const int OldestEver = 125;

    private static readonly LocalDatePattern[] Days =
    [
        .. new[] { "uuuu-M-d", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu" }.Select(
            LocalDatePattern.CreateWithInvariantCulture
        ),
    ];

    private static readonly YearMonthPattern[] Months =
    [
        .. new[] { "uuuu-M", "M.uuuu", "M/uuuu", "MMM uuuu", "MMMM uuuu" }.Select(
            YearMonthPattern.CreateWithInvariantCulture
        ),
    ];

    public static Parsed<Birth> Parse(string text)
    {
        var words = text.Length > LongestText ? "" : text.Replace(",", "").Trim();
        foreach (var day in Days.Select(pattern => pattern.Parse(words)).Where(day => day.Success))
        {
            return new Birth(day.Value, day.Value);
        }

        foreach (var month in Months.Select(pattern => pattern.Parse(words)).Where(month => month.Success))
        {
            var days = month.Value.ToDateInterval();
            return new Birth(days.Start, days.End);
        }

        return words.Length == 4 && Whole(words) is { } year and > 0
            ? new Birth(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            : new Problem(BirthProblem.DateUnreadable, text);
    }

    public static Parsed<int> ParseAge(string text)
    {
        var years = text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var number] => Whole(number),
            [var number, "y" or "yrs" or "years" or "yo"] => Whole(number),
            _ => null,
        };
        return years switch
        {
            null => new Problem(BirthProblem.AgeUnreadable, text),
            < Birth.YoungestAge or > Birth.OldestAge => new Problem(BirthProblem.AgeOutOfRange, text)
            {
                IsRecognised = years <= OldestEver,
            },
            { } age => age,
        };
    }

    private static int? Whole(string digits) =>
        digits.Length is > 0 and <= 4 && digits.All(char.IsAsciiDigit) ? int.Parse(digits) : null;
}
