using MileBot.Coaching.Measures;
using MileBot.Coaching.Splits;
using MileBot.Conversation.Commands;
using MileBot.Runners.Profiles;

namespace MileBot.Commands.Splits;

/// <summary>A race somebody wants in splits; every button is one of these with one thing changed.</summary>
internal sealed record SplitsAsk(
    RaceTime Goal,
    Distance Distance,
    Track Track,
    TrackStart Start,
    Strategy Strategy,
    Units Units
)
{
    /// <summary>True when the start makes a difference.</summary>
    public bool HasRemainder => Distance.Millimetres % Track.Lap.Millimetres != 0;

    public SplitPlan Plan() => SplitPlan.For(Goal, Distance, Track, Start, Strategy);

    /// <summary>The command that asks for this.</summary>
    public string Command(CommandName name) =>
        $"{name} {Goal} {Distance} track={Track} {Choice.WordFor(Start)} {Choice.WordFor(Strategy)} {Choice.WordFor(Units)}";
}
