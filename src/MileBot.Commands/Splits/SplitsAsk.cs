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

    /// <summary>What splits and race plans are asked with; short, since it has to fit on a button.</summary>
    public string Race => $"{Goal} {Track} {Distance} {StartWord} {Choice.WordFor(Units)}";

    /// <summary>What splits are asked with; a race plan is always the coach's.</summary>
    public string RaceAndStrategy => $"{Race} {Choice.WordFor(Strategy)}";

    /// <summary>An unmistakable beginning of the word: <c>behind</c> or <c>at</c>.</summary>
    private string StartWord => Choice.WordFor(Start).Split('-')[0];
}
