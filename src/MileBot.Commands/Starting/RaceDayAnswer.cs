using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Runners.Starting;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.Starting;

/// <summary>Reads when the race is: a date, with or without its year, or in how many weeks.</summary>
internal static class RaceDayAnswer
{
    /// <summary>For those who leave it to us; the middle of what a mile plan usually takes (science.md 7.3).</summary>
    public const int UsualWeeks = 8;

    private const int LongestText = 30;

    private static readonly LocalDatePattern[] Dates =
    [
        .. new[] { "uuuu-M-d", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu" }.Select(
            LocalDatePattern.CreateWithInvariantCulture
        ),
    ];

    private static readonly AnnualDatePattern[] DaysOfTheYear =
    [
        .. new[] { "d.M.", "d MMM", "d MMMM", "MMM d", "MMMM d" }.Select(AnnualDatePattern.CreateWithInvariantCulture),
    ];

    public static Parsed<DraftChange> Read(string text)
    {
        var words = text.Length > LongestText ? "" : text.Replace(",", "").Trim();
        if (WeeksIn(words) is { } weeks)
        {
            return weeks is < PlanBuilder.FewestWeeks or > PlanBuilder.MostWeeks
                ? new Problem(StartProblem.WeeksOutOfRange, text)
                : Parsed<DraftChange>.Of((draft, today) => draft with { Race = InWeeks(weeks, today) });
        }

        return DateIn(words) is { } date
            ? Parsed<DraftChange>.Of((draft, today) => With(draft, date(today), today))
            : new Problem(StartProblem.RaceDayUnreadable, text);
    }

    /// <summary>The first Saturday that leaves so many weeks from tomorrow on; no later than a plan can be long.</summary>
    public static LocalDate InWeeks(int weeks, LocalDate today)
    {
        var saturday = today.PlusDays(weeks * NodaConstants.DaysPerWeek - 1).Next(IsoDayOfWeek.Saturday);
        return PlanBuilder.EarliestStart(saturday) > today.PlusDays(1) ? saturday.PlusWeeks(-1) : saturday;
    }

    /// <summary>The weeks from tomorrow to a race, both days counted, and what is left of a week not.</summary>
    public static int WeeksTo(LocalDate race, LocalDate today) =>
        Period.DaysBetween(today, race) / NodaConstants.DaysPerWeek;

    private static Parsed<Draft> With(Draft draft, LocalDate race, LocalDate today) =>
        PlanBuilder.ProblemWith(today.PlusDays(1), race) is { } problem ? problem : draft with { Race = race };

    private static int? WeeksIn(string words) =>
        words.Split(' ') switch
        {
            [var number] => Whole(number.TrimEnd('w')),
            [var number, "w" or "wk" or "wks" or "week" or "weeks"] => Whole(number),
            _ => null,
        };

    private static int? Whole(string digits) =>
        digits.Length is > 0 and <= 3 && digits.All(char.IsAsciiDigit) ? int.Parse(digits) : null;

    private static Func<LocalDate, LocalDate>? DateIn(string words)
    {
        foreach (var date in Dates.Select(pattern => pattern.Parse(words)).Where(date => date.Success))
        {
            return _ => date.Value;
        }

        foreach (var day in DaysOfTheYear.Select(pattern => pattern.Parse(words)).Where(day => day.Success))
        {
            return today => ComingUp(day.Value, today);
        }

        return null;
    }

    private static LocalDate ComingUp(AnnualDate day, LocalDate today) =>
        day.InYear(today.Year) is var date && date > today ? date : day.InYear(today.Year + 1);
}
