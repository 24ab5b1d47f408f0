using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>A day that is over, or that the runner has spoken of already.</summary>
/// <param name="Day">What was planned.</param>
/// <param name="Report">What the runner said; null for nothing.</param>
/// <param name="IsExcused">Whether there was no running because of a break, an illness or a pain.</param>
internal sealed record PastSession(PlanDay Day, SessionReport? Report, bool IsExcused)
{
    public LocalDate Date => Day.Date;

    public bool WasDone => Report is { WasDone: true };

    /// <summary>Left out, or planned and never spoken of.</summary>
    public bool WasMissed =>
        !WasDone && !IsExcused && (Day.Workout.Kind != WorkoutKind.Rest || Report?.Verdict == SessionVerdict.Skip);
}
