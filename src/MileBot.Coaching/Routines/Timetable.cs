using MileBot.Coaching.Measures;
using NodaTime;

namespace MileBot.Coaching.Routines;

/// <summary>A routine laid out on the clock. The day is a circle: what starts before midnight is simply late on the clock.</summary>
public static class Timetable
{
    /// <summary>The clock time each step begins, such that the last one ends at a given time: the gun, for a warm-up.</summary>
    public static IReadOnlyList<LocalTime> EndingAt(Routine routine, LocalTime end) =>
        StartingAt(routine, end.PlusMilliseconds(-routine.Lasts.Milliseconds));

    /// <summary>The clock time each step begins when the first one begins at a given time.</summary>
    public static IReadOnlyList<LocalTime> StartingAt(Routine routine, LocalTime start)
    {
        var times = new List<LocalTime>(routine.Steps.Count);
        var passed = RaceTime.Zero;
        foreach (var step in routine.Steps)
        {
            times.Add(start.PlusMilliseconds(passed.Milliseconds));
            passed += step.Lasts;
        }

        return times;
    }
}
