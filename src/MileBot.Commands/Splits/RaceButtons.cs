using MileBot.Coaching.Splits;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Splits;

/// <summary>The buttons that vary a race: each is the same ask with one thing changed.</summary>
internal static class RaceButtons
{
    private static readonly PhraseSet<TrackStart> Starts = new("start.button");
    private static readonly PhraseSet<Strategy> Strategies = new("strategy.button");
    private static readonly PhraseSet<Units> UnitNames = new("units");

    public static IReadOnlyList<Button> OtherStrategies(Words words, CommandName name, SplitsAsk ask) =>
        [
            .. Enum.GetValues<Strategy>()
                .Where(strategy => strategy != ask.Strategy)
                .Select(strategy => Redraw(words.Text(Strategies[strategy]), name, ask with { Strategy = strategy })),
        ];

    public static IReadOnlyList<Button> OtherTracks(Words words, CommandName name, SplitsAsk ask) =>
        [
            .. Track
                .Usual.Where(track => track != ask.Track)
                .Select(track => Redraw(TrackWords.ShortName(words, track), name, ask with { Track = track })),
        ];

    public static IReadOnlyList<Button> OtherStart(Words words, CommandName name, SplitsAsk ask)
    {
        var other = ask.Start == TrackStart.Behind ? TrackStart.Line : TrackStart.Behind;
        return ask.HasRemainder ? [Redraw(words.Text(Starts[other]), name, ask with { Start = other })] : [];
    }

    /// <summary>The next units, round and round.</summary>
    public static Button NextUnits(Words words, CommandName name, SplitsAsk ask)
    {
        var next = (Units)(((int)ask.Units + 1) % Enum.GetValues<Units>().Length);
        return Redraw(words.Text(UnitNames[next]), name, ask with { Units = next });
    }

    private static Button Redraw(string label, CommandName name, SplitsAsk ask) =>
        new(label, ButtonToken.Redraw(ask.Command(name)));
}
