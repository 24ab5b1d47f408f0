using MileBot.Coaching.Drills;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Conversation.Commands;

namespace MileBot.Commands.Drills;

/// <summary>What somebody wants drilled.</summary>
internal sealed record DrillsAsk(TrainingLevel Level, RaceTime Time)
{
    /// <summary>The command that asks the same again.</summary>
    public string Command => $"drills {Choice.WordFor(Level)} {Time}";

    /// <summary>The command that explains one drill, and remembers where it was met.</summary>
    public string CommandFor(Drill drill) => $"drills {drill.Name} {Choice.WordFor(Level)} {Time}";
}
