using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>Gentler sessions for the runner of a plan.</summary>
internal sealed class Gentle(Plan plan, PlanBook book)
{
    private const int Shortest = 10;
    private const int Longest = 60;

    /// <summary>Around a session so many days tell whether its runner still walks in between.</summary>
    private const int Nearby = 7;

    private const int Tries = 20;

    private readonly PlanRunner runner = PlanRunner.From(plan.Request, book).Value;

    /// <summary>The running of a minute at easy pace.</summary>
    public Distance EasyMinute => runner.Size.EasyMinute;

    public Distance LengthOf(PlanDay day) => runner.Size.Of(day.Workout);

    /// <summary>Easy running in place of a session, at a share of its length; rest for a share of nothing.</summary>
    public PlanDay At(PlanDay day, double share) =>
        share <= 0
            ? book.RestInPlaceOf(day)
            : day.Workout.Kind switch
            {
                WorkoutKind.Rest => day,
                WorkoutKind.CrossTraining or WorkoutKind.WalkRun => day with
                {
                    Workout = share < 1 ? day.Workout.By(share) : day.Workout,
                    Strength = null,
                },
                _ when LengthOf(day) < EasyMinute * Shortest && !day.IsHard(plan.Request) => day,
                _ => Easy(day, (int)(share * (LengthOf(day) / EasyMinute))),
            };

    /// <summary>Easy running of so many minutes in place of a session; running and walking for whoever still walks.</summary>
    public PlanDay Easy(PlanDay day, int minutes) =>
        day with
        {
            Workout =
                WalkRunNear(day) ?? SessionSize.Sized(runner.Template.Easy, Math.Clamp(minutes, Shortest, Longest)),
            Strength = null,
        };

    /// <summary>A session cut to a length.</summary>
    public PlanDay Cut(PlanDay day, Distance limit)
    {
        var workout = day.Workout;
        if (LengthOf(day) <= limit)
        {
            return day;
        }

        if (SessionSize.IsSizable(workout) && MinutesWithin(workout, limit) is >= Shortest and var minutes)
        {
            return day with { Workout = SessionSize.Sized(workout, minutes) };
        }

        var share = limit / LengthOf(day);
        for (var tries = 0; tries < Tries; tries++, share *= 0.9)
        {
            var smaller = day with { Workout = workout.By(share) };
            if (LengthOf(smaller) <= limit)
            {
                return smaller;
            }
        }

        return Easy(day, Shortest);
    }

    private int MinutesWithin(Workout workout, Distance limit)
    {
        var rest = runner.Size.Of(workout with { Steps = [.. workout.Steps.Skip(1)] });
        return (int)((limit - rest) / EasyMinute);
    }

    private Workout? WalkRunNear(PlanDay day) =>
        plan
            .Days.Where(other =>
                other.Workout.Kind == WorkoutKind.WalkRun
                && Math.Abs(Period.DaysBetween(other.Date, day.Date)) <= Nearby
            )
            .MinBy(other => other.Date > day.Date ? int.MaxValue : Period.DaysBetween(other.Date, day.Date))
            ?.Workout;
}
