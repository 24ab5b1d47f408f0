using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>Shares the rest of a week's running among its easy days, in steps of five minutes, the long run getting the most.</summary>
/// <param name="runner">For whom.</param>
/// <param name="limit">The most a run may hold.</param>
/// <param name="standIn">What a day becomes that there is no running left for.</param>
internal sealed class WeekShare(PlanRunner runner, Distance limit, Workout standIn)
{
    private const int Shortest = 15;

    /// <summary>Where the week holds too little for a quarter of an hour each, ten minutes do; not for beginners, nor before the race.</summary>
    private const int VeryShortest = 10;
    private const int Step = 5;

    /// <summary>The long run is so much longer than the easy ones.</summary>
    private const double LongFactor = 1.4;

    /// <summary>The day before the race: 15 to 25 minutes (science.md 7.5).</summary>
    private const int LongestEve = 20;

    private readonly double minute = runner.Size.EasyMinute.Metres;

    /// <summary>Sets the sessions of the open days.</summary>
    /// <param name="open">Days of one week.</param>
    /// <param name="left">The running left for them.</param>
    /// <param name="sessions">By day.</param>
    public void Share(IReadOnlyList<OpenDay> open, Distance left, Workout[] sessions)
    {
        foreach (var day in open)
        {
            sessions[day.Day] = standIn;
        }

        var metres = left.Metres;
        foreach (var day in open.Where(day => !SessionSize.IsSizable(day.Workout)))
        {
            var running = runner.Size.Of(day.Workout).Metres;
            if (running <= Math.Min(metres, limit.Metres))
            {
                sessions[day.Day] = day.Workout;
                metres -= running;
            }
        }

        var sized = open.Where(day => SessionSize.IsSizable(day.Workout)).ToList();
        if (!Fits(sized, Shortest, metres) && !runner.IsNewToRunning && sized.TrueForAll(day => day.Week > 1))
        {
            ShareAmong(sized, VeryShortest, metres, sessions);
        }
        else
        {
            ShareAmong(sized, Shortest, metres, sessions);
        }
    }

    private bool Fits(List<OpenDay> days, int minutes, double metres) =>
        days.Sum(day => Least(day, minutes)) <= metres && days.TrueForAll(day => Least(day, minutes) <= limit.Metres);

    private double Least(OpenDay day, int minutes) => Extra(day.Workout) + (minutes * minute);

    private void ShareAmong(List<OpenDay> days, int shortest, double metres, Workout[] sessions)
    {
        days.RemoveAll(day => Least(day, shortest) > limit.Metres);
        while (days.Count > 0 && !Fits(days, shortest, metres))
        {
            days.Remove(
                days.FindLast(day => !day.IsLong && !HasExtra(day.Workout))
                    ?? days.FindLast(day => !day.IsLong)
                    ?? days[^1]
            );
        }

        var minutes = days.ToDictionary(day => day, _ => shortest);
        var left = metres - days.Sum(day => Least(day, shortest));
        while (left >= Step * minute && NextToGrow(days, minutes) is { } day)
        {
            minutes[day] += Step;
            left -= Step * minute;
        }

        foreach (var day in days)
        {
            sessions[day.Day] = SessionSize.Sized(day.Workout, minutes[day]);
        }
    }

    /// <summary>The shortest of those that may still grow, where the long run counts as shorter than it is.</summary>
    private OpenDay? NextToGrow(List<OpenDay> days, Dictionary<OpenDay, int> minutes) =>
        days.Where(day => minutes[day] + Step <= Most(day, days, minutes))
            .MinBy(day => day.IsLong ? minutes[day] / LongFactor : minutes[day]);

    private double Most(OpenDay day, List<OpenDay> days, Dictionary<OpenDay, int> minutes)
    {
        var byLimit = (limit.Metres - Extra(day.Workout)) / minute;
        return day.IsLong ? Math.Min(byLimit, runner.LongestLong)
            : day.Day == 1 ? Math.Min(byLimit, LongestEve)
            : Math.Min(Math.Min(byLimit, runner.LongestEasy), LongestOf(days, minutes));
    }

    /// <summary>No easy run is longer than the long one.</summary>
    private static double LongestOf(List<OpenDay> days, Dictionary<OpenDay, int> minutes) =>
        days.Find(day => day.IsLong) is { } @long ? minutes[@long] : double.MaxValue;

    private double Extra(Workout workout) =>
        HasExtra(workout) ? runner.Size.Of(workout with { Steps = [.. workout.Steps.Skip(1)] }).Metres : 0;

    private static bool HasExtra(Workout workout) => workout.Steps.Count > 1;
}
