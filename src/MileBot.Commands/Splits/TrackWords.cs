using MileBot.Coaching.Splits;
using MileBot.Commands.Speaking;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Splits;

/// <summary>What tracks are called.</summary>
internal static class TrackWords
{
    private static readonly Phrase Lap = new("track.lap", "lap");
    private static readonly Phrase Lane = new("track.lane", "number");
    private static readonly Phrase Yards = new("track.yards-440");

    /// <summary>The tracks to offer for choosing.</summary>
    public static IReadOnlyList<Track> Usual { get; } =
    [Track.Metres400, Track.Metres200, Track.Metres300, Track.Yards440];

    /// <summary>For a button: <c>200 m</c>.</summary>
    public static string ShortName(Words words, Track track) =>
        track == Track.Yards440 ? words.Text(Yards) : MeasureWords.Of(words, track.Lap);

    /// <summary>For a sentence: <c>on a 200 m track</c>, <c>in lane 3</c>.</summary>
    public static string Place(Words words, Track track) =>
        track.ToString().Split(' ') is ["lane", var lane]
            ? words.Text(Lane, lane)
            : words.Text(Lap, ShortName(words, track));
}
