using System.Diagnostics.CodeAnalysis;
using MileBot.Coaching.Plans;

namespace MileBot.Coaching.Adapting;

/// <summary>Days that ask the same of the runner: lists of steps are compared by what is in them.</summary>
internal sealed class SameSession : IEqualityComparer<PlanDay>
{
    public static SameSession Instance { get; } = new();

    public bool Equals(PlanDay? one, PlanDay? other) =>
        ReferenceEquals(one, other)
        || (
            one is not null
            && other is not null
            && one.Date == other.Date
            && one.Strength == other.Strength
            && one.Workout.Name == other.Workout.Name
            && one.Workout.Steps.SequenceEqual(other.Workout.Steps)
        );

    public int GetHashCode([DisallowNull] PlanDay obj) => HashCode.Combine(obj.Date, obj.Workout.Name);
}
