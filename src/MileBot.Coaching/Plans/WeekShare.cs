using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>Shares the rest of a week's running among its easy days, in steps of five minutes, the long run getting the most.</summary>
internal sealed class WeekShare(PlanRunner runner, Distance limit, Workout standIn)
{
    private const int Least = 15;
    private const int Step = 5;

    /// <summary>The long run is so much longer than the easy ones.</summary>
    private const double LongFactor = 1.4;
    private const double LongShare = 0.3;

    /// <summary>The day before the race: 15 to 25 minutes (science.md 7.5).</summary>
    private const int LongestEve = 20;

    private readonly double minute = runner.Size.EasyMinute.Metres;

    /// <summary>Sets the sessions of the open days. What there is no running left for becomes the stand-in.</summary>
    public void Share(IReadOnlyList<OpenDay> open, Distance left, Workout[] sessions)
    {
        var metres = left.Metres;
        var sized = new List<OpenDay>();
        foreach (var day in open)
        {
            sessions[day.Day] = day.Workout;
            var fixedRunning = SessionSize.IsSizable(day.Workout) ? Extra(day.Workout) : Running(day.Workout);
            metres -= fixedRunning;
            if (SessionSize.IsSizable(day.Workout))
            {
                sized.Add(day);
            }
        }

        while (sized.Count > 0 && metres < sized.Count * Least * minute)
        {
            var last =
                sized.FindLast(day => !day.IsLong && !HasExtra(day.Workout))
                ?? sized.FindLast(day => !day.IsLong)
                ?? sized[^1];
            sized.Remove(last);
            metres += Extra(last.Workout);
            sessions[last.Day] = standIn;
        }

        SetMinutes(sized, metres, sessions);
    }

    private void SetMinutes(List<OpenDay> days, double metres, Workout[] sessions)
    {
        var minutes = days.ToDictionary(day => day, _ => Least);
        var left = metres - (days.Count * Least * minute);
        while (NextToGrow(days, minutes) is { } day && left >= Step * minute)
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
        return day.IsLong
                ? Math.Min(
                    byLimit,
                    Math.Min(runner.Template.LongestLong.Minutes, LongShare * runner.Weekly.Metres / minute)
                )
            : day.Day == 1 ? Math.Min(byLimit, LongestEve)
            : Math.Min(Math.Min(byLimit, runner.Template.LongestEasy.Minutes), LongestOf(days, minutes));
    }

    /// <summary>No easy run is longer than the long one.</summary>
    private static double LongestOf(List<OpenDay> days, Dictionary<OpenDay, int> minutes) =>
        days.Find(day => day.IsLong) is { } @long ? minutes[@long] : double.MaxValue;

    private double Running(Workout workout) => runner.Size.Of(workout).Metres;

    private double Extra(Workout workout) =>
        HasExtra(workout) ? runner.Size.Of(workout with { Steps = [.. workout.Steps.Skip(1)] }).Metres : 0;

    private static bool HasExtra(Workout workout) => workout.Steps.Count > 1;
}
