using MileBot.Coaching.Splits;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Splits;

/// <summary>The buttons that vary a race: each is the same ask with one thing changed, written by the command it belongs to.</summary>
internal static class RaceButtons
{
    private static readonly PhraseSet<TrackStart> Starts = new("start.button");
    private static readonly PhraseSet<Strategy> Strategies = new("strategy.button");
    private static readonly PhraseSet<Units> UnitNames = new("units");

    public static IReadOnlyList<Button> OtherStrategies(Words words, Func<SplitsAsk, string> command, SplitsAsk ask) =>
        [
            .. Enum.GetValues<Strategy>()
                .Where(strategy => strategy != ask.Strategy)
                .Select(strategy =>
                    Redraw(words.Text(Strategies[strategy]), command, ask with { Strategy = strategy })
                ),
        ];

    public static IReadOnlyList<Button> OtherTracks(Words words, Func<SplitsAsk, string> command, SplitsAsk ask) =>
        [
            .. TrackWords
                .Usual.Where(track => track != ask.Track)
                .Select(track => Redraw(TrackWords.ShortName(words, track), command, ask with { Track = track })),
        ];

    public static IReadOnlyList<Button> OtherStart(Words words, Func<SplitsAsk, string> command, SplitsAsk ask)
    {
        var other = ask.Start == TrackStart.BehindTheLine ? TrackStart.AtTheLine : TrackStart.BehindTheLine;
        return ask.HasRemainder ? [Redraw(words.Text(Starts[other]), command, ask with { Start = other })] : [];
    }

    /// <summary>The next units, round and round.</summary>
    public static Button NextUnits(Words words, Func<SplitsAsk, string> command, SplitsAsk ask)
    {
        var next = (Units)(((int)ask.Units + 1) % Enum.GetValues<Units>().Length);
        return Redraw(words.Text(UnitNames[next]), command, ask with { Units = next });
    }

    private static Button Redraw(string label, Func<SplitsAsk, string> command, SplitsAsk ask) =>
        new(label, ButtonToken.Redraw(command(ask)));
}
