using MileBot.Coaching.Exercises;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.TrainingLibrary.Exercises;

/// <summary>Reads sets as a coach writes them: <c>3 x 10</c>, <c>3 x 8-12 each side</c>, <c>2 x 20 m</c>, <c>3 x 30 s</c>.</summary>
internal static class SetsText
{
    private const string EachSide = " each side";
    private const int MostSets = 10;
    private const int MostRepetitions = 100;

    public static Parsed<Sets> Parse(string text)
    {
        var isEachSide = text.EndsWith(EachSide, StringComparison.Ordinal);
        var parts = (isEachSide ? text[..^EachSide.Length] : text).Split('x', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
        {
            return new Problem(SetsFault.WriteItLike3X10, text);
        }

        return Number(parts[0]) is >= 1 and <= MostSets and var count
            ? Size(parts[1]).Then<Sets>(size => new Sets(count, size) { IsEachSide = isEachSide })
            : new Problem(SetsFault.SetsAreNot1To10, text);
    }

    private static Parsed<SetSize> Size(string text)
    {
        var ends = text.Split('-', 2, StringSplitOptions.TrimEntries);
        if (Number(ends[0]) is { } fewest && Number(ends[^1]) is { } most)
        {
            return fewest >= 1 && most >= fewest && most <= MostRepetitions
                ? new SetSize.Repetitions(fewest, most)
                : new Problem(SetsFault.RepetitionsAreNot1To100, text);
        }

        if (Distance.Parse(text).Succeeded(out var distance, out _))
        {
            return new SetSize.ForDistance(distance);
        }

        return RaceTime.Parse(text).Succeeded(out var time, out _)
            ? new SetSize.ForTime(time)
            : new Problem(SetsFault.UnitUnknown, text);
    }

    private static int? Number(string text) =>
        text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit) ? int.Parse(text) : null;
}
