using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Weeks;

/// <summary>A sensible week to begin with, for runners of about one speed.</summary>
/// <param name="Name">Its word in the training library.</param>
/// <param name="From">The fastest mile time it suits; it goes on to the next week's.</param>
/// <param name="Days">Every day of the week.</param>
public sealed record StarterWeek(string Name, RaceTime From, IReadOnlyDictionary<IsoDayOfWeek, Workout> Days)
{
    /// <summary>The week for a mile time: the one that starts nearest below it, or the fastest of all.</summary>
    /// <param name="weeks">At least one.</param>
    /// <param name="mile">Null when unknown: then the gentlest, for safety.</param>
    public static StarterWeek For(IReadOnlyList<StarterWeek> weeks, RaceTime? mile)
    {
        var gentlestFirst = weeks.OrderByDescending(week => week.From).ToList();
        return mile is { } time ? gentlestFirst.Find(week => week.From <= time) ?? gentlestFirst[^1] : gentlestFirst[0];
    }
}
