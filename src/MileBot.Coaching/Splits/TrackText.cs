using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Splits;

/// <summary>Reads and writes tracks the way runners name them.</summary>
internal static class TrackText
{
    public static Parsed<Track> Parse(string text)
    {
        var scanner = new TextScanner(text);
        var word = scanner.TakeWord();
        var track = word.Length > 0 ? Named(ref scanner, word) : Measured(text);
        return track is null ? new Problem(MeasureProblem.TrackUnreadable, text) : track;
    }

    public static string Format(Track track) =>
        track.OuterLane is { } lane ? $"lane {lane}"
        : track == Track.Yards440 ? "440y"
        : track.Lap.ToString();

    private static Track? Named(ref TextScanner scanner, string word)
    {
        if (word == "lane")
        {
            return Lane(ref scanner);
        }

        return (scanner.AtEnd, word) switch
        {
            (true, "indoor" or "indoors") => Track.Metres200,
            (true, "outdoor" or "outdoors" or "track" or "standard") => Track.Metres400,
            _ => null,
        };
    }

    private static Track? Lane(ref TextScanner scanner)
    {
        scanner.SkipSpaces();
        scanner.Take('-');
        scanner.TakeDigits(out var number);
        return scanner.AtEnd && Track.HasLane(number) ? Track.Lane((int)number) : null;
    }

    private static Track? Measured(string text) =>
        Distance.Parse(text) is { Problem: null } lap ? Track.WithLap(lap.Value) : null;
}
