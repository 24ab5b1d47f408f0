using System.Globalization;
using MileBot.Coaching.Parsing;
using MileBot.Conversation.Commands;

namespace MileBot.Commands.Seasons;

/// <summary>Which week of a plan is meant: one by its number, or one that many weeks from now.</summary>
/// <param name="Number">From 1; null for one from now.</param>
/// <param name="FromNow">0 is this week.</param>
internal sealed record WeekChoice(int? Number, int FromNow)
{
    /// <summary>More than any plan has.</summary>
    private const int MostWeeks = 99;

    private static readonly Dictionary<string, int> FromNowWords = new()
    {
        ["this"] = 0,
        ["next"] = 1,
        ["last"] = -1,
    };

    public static WeekChoice This { get; } = new(Number: null, FromNow: 0);

    public static Argument<WeekChoice> Argument { get; } = new("week", Parse) { Suggest = _ => [.. FromNowWords.Keys] };

    private static Parsed<WeekChoice> Parse(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        return FromNowWords.TryGetValue(word, out var fromNow) ? new WeekChoice(Number: null, fromNow)
            : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= MostWeeks
                ? new WeekChoice(number, FromNow: 0)
            : new Problem(SeasonProblem.WeekUnreadable, text);
    }
}
