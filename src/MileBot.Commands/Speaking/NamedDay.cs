using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.Speaking;

/// <summary>A day as runners say it: a date, or one that depends on what day it is for them.</summary>
internal abstract record NamedDay
{
    private const int FewestLetters = 3;

    private NamedDay() { }

    /// <summary>The runner's today.</summary>
    public static NamedDay Today { get; } = new Away(0);

    /// <summary>Reads <c>2026-11-25</c>, <c>today</c>, <c>yesterday</c>, <c>tomorrow</c>, <c>wednesday</c>, <c>wed</c>.</summary>
    public static Parsed<NamedDay> Parse(string text) =>
        Read(text.Trim().ToLowerInvariant()) is { } day ? day : new Problem(CommandProblem.DateUnreadable, text);

    /// <summary>The day, for what is to come: a weekday is the next one, today included.</summary>
    public LocalDate From(LocalDate today) =>
        Resolve(today, weekday => today.PlusDays(-1).With(DateAdjusters.Next(weekday)));

    /// <summary>The day, for what is over: a weekday is the last one, today included.</summary>
    public LocalDate Until(LocalDate today) =>
        Resolve(today, weekday => today.PlusDays(1).With(DateAdjusters.Previous(weekday)));

    private static NamedDay? Read(string word) =>
        word switch
        {
            "today" => Today,
            "yesterday" => new Away(-1),
            "tomorrow" => new Away(1),
            _ when LocalDatePattern.Iso.Parse(word) is { Success: true, Value: var date } => new Date(date),
            _ when word.Length >= FewestLetters => Enum.GetValues<Weekday>()
                .Where(day => day.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                .Select(day => new Named((IsoDayOfWeek)day))
                .FirstOrDefault(),
            _ => null,
        };

    private LocalDate Resolve(LocalDate today, Func<IsoDayOfWeek, LocalDate> ofWeekday) =>
        this switch
        {
            Date date => date.Value,
            Away away => today.PlusDays(away.Days),
            Named named => ofWeekday(named.Weekday),
            _ => throw new InvalidOperationException("A day of an unknown kind."),
        };

    private sealed record Date(LocalDate Value) : NamedDay;

    private sealed record Away(int Days) : NamedDay;

    private sealed record Named(IsoDayOfWeek Weekday) : NamedDay;
}
