using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Drills;

/// <summary>Puts drills together for a day.</summary>
public static class DrillRoutine
{
    /// <summary>The shortest time worth asking a routine for.</summary>
    public static RaceTime Shortest { get; } = RaceTime.FromMinutes(5);

    /// <summary>Longer would be a workout of its own.</summary>
    public static RaceTime Longest { get; } = RaceTime.FromMinutes(30);

    /// <summary>
    /// Drills that suit the level and fit into the time, in the order to do them. Every stage has its turn before any has a second,
    /// the fast ones first, so that even a short routine ends at speed.
    /// </summary>
    /// <param name="drills">All there are.</param>
    /// <param name="level">The runner's level.</param>
    /// <param name="time">From <see cref="Shortest"/> to <see cref="Longest"/>.</param>
    /// <param name="day">A number that grows by one a day, so that the choice goes round; not negative.</param>
    public static IReadOnlyList<Drill> For(IEnumerable<Drill> drills, TrainingLevel level, RaceTime time, int day)
    {
        var rounds = drills
            .Where(drill => drill.From <= level && drill.Stage != DrillStage.Hill)
            .GroupBy(drill => drill.Stage)
            .SelectMany(stage => Turned([.. stage], day).Index())
            .OrderBy(turn => turn.Index)
            .ThenByDescending(turn => turn.Item.Stage)
            .Select(turn => turn.Item);
        return [.. Fitting(rounds, time).OrderBy(drill => drill.Stage).ThenBy(drill => drill.From)];
    }

    private static IEnumerable<Drill> Turned(List<Drill> stage, int day) =>
        stage.Select((_, index) => stage[(index + day) % stage.Count]);

    private static IEnumerable<Drill> Fitting(IEnumerable<Drill> drills, RaceTime time)
    {
        var left = time;
        foreach (var drill in drills)
        {
            if (drill.Lasts <= left)
            {
                left -= drill.Lasts;
                yield return drill;
            }
        }
    }
}
