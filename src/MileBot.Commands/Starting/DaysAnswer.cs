using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>Reads training days: how many, which, or one more or less.</summary>
internal static class DaysAnswer
{
    private const int MostDays = 7;

    public static Func<string, Parsed<Weekday>> Day { get; } = Choice.Of<Weekday>("").Parse;

    /// <summary><c>4</c>, <c>4 days</c>, <c>tue thu sun</c>.</summary>
    public static Parsed<DraftChange> Read(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [[>= '0' and <= '9', ..] number] => Counted(number),
            [[>= '0' and <= '9', ..] number, "days"] => Counted(number),
            _ => Named(text, words),
        };
    }

    public static Parsed<DraftChange> With(string text) => One(text, (days, day) => [.. days, day]);

    public static Parsed<DraftChange> Without(string text) =>
        One(text, (days, day) => [.. days.Where(one => one != day)]);

    /// <summary>Days far apart, with the weekend first: where people have time.</summary>
    public static IReadOnlyList<IsoDayOfWeek> Suggested(int count) =>
        count switch
        {
            <= 2 => [IsoDayOfWeek.Wednesday, IsoDayOfWeek.Sunday],
            3 => [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Sunday],
            4 => [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            _ =>
            [
                .. Enum.GetValues<IsoDayOfWeek>()
                    .Skip(1)
                    .Except(count < MostDays ? [IsoDayOfWeek.Monday] : [])
                    .Except(count < MostDays - 1 ? [IsoDayOfWeek.Friday] : []),
            ],
        };

    private static Parsed<DraftChange> Counted(string number) =>
        number is [>= '2' and <= '7']
            ? Change(_ => Suggested(number[0] - '0'))
            : new Problem(StartProblem.DaysUnreadable, number);

    private static Parsed<DraftChange> Named(string text, string[] words)
    {
        var days = words.Select(word => Day(word)).ToList();
        return days.Find(day => day.Problem is not null).Problem is not null
            ? new Problem(StartProblem.DaysUnreadable, text)
            : Change(_ => [.. days.Select(day => (IsoDayOfWeek)day.Value)]);
    }

    private static Parsed<DraftChange> One(
        string text,
        Func<IReadOnlyList<IsoDayOfWeek>, IsoDayOfWeek, IReadOnlyList<IsoDayOfWeek>> change
    ) => Day(text).Then(day => Change(draft => change(DraftDefaults.DaysOf(draft), (IsoDayOfWeek)day)));

    private static Parsed<DraftChange> Change(Func<Draft, IReadOnlyList<IsoDayOfWeek>> change) =>
        Parsed<DraftChange>.Of((draft, _) => Changed(draft, [.. change(draft).Distinct().Order()]));

    private static Parsed<Draft> Changed(Draft draft, IReadOnlyList<IsoDayOfWeek> days) =>
        days.Count < PlanBuilder.FewestDays
            ? new Problem(PlanRequestProblem.TooFewDays, "")
            : draft with
            {
                Days = days,
                LongDay = draft.LongDay is { } day && days.Contains(day) ? day : null,
            };
}
