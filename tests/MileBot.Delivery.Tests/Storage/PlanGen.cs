using CsCheck;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Strength;
using MileBot.Coaching.Tests.Workouts;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>Any plan the types can say, sensible or not.</summary>
internal static class PlanGen
{
    private static readonly Gen<LocalDate> Date = Gen.Int[0, 20_000]
        .Select(days => new LocalDate(2020, 2, 27).PlusDays(days));

    private static readonly Gen<PlanRequest> Request =
        from start in Date
        from weeks in Gen.Int[0, 20]
        from level in Gen.Enum<TrainingLevel>()
        from days in Gen.Shuffle(Weekdays, 2, 7)
        from mile in WorkoutGen.Time.Nullable()
        from goal in WorkoutGen.Time.Nullable()
        from weekly in WorkoutGen.Length.Nullable()
        from place in Gen.Enum<StrengthPlace>().Nullable()
        from age in Gen.Int[10, 90].Nullable()
        from answers in Gen.Int[0, 7]
        select new PlanRequest
        {
            Start = start,
            Race = start.PlusWeeks(weeks),
            Level = level,
            Days = days.ToHashSet(),
            LongDay = (answers & 1) == 0 ? null : days[0],
            Mile = mile,
            Goal = goal,
            Weekly = weekly,
            HasTrack = (answers & 2) == 0,
            Strength = place,
            Age = age,
            EasyOnly = (answers & 4) == 0,
        };

    private static readonly Gen<Workout> Workout =
        from name in Gen.String[Gen.Char['!', '\u2fff'], 1, 20]
        from kind in Gen.Enum<WorkoutKind>()
        from levels in Gen.Enum<TrainingLevel>().Array[1, 4]
        from warmUp in Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"warm-up-easy"))
        from coolDown in Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"cool-down-race"))
        from steps in WorkoutGen.Steps
        select new Workout(name, kind, levels, warmUp, coolDown, steps);

    private static readonly Gen<(PlanPhase Phase, Workout Workout, DayStrength? Strength)> Content = Gen.Select(
        Gen.Enum<PlanPhase>(),
        Workout,
        Gen.Select(
                Gen.Enum<SessionLetter>(),
                Gen.Enum<StrengthPhase>(),
                (letter, phase) => new DayStrength(letter, phase)
            )
            .Null()
    );

    public static readonly Gen<Plan> Plan =
        from request in Request
        from days in Content.Array[1, 10]
        select new Plan(
            request,
            [
                .. days.Select(
                    (day, index) => new PlanDay(request.Start.PlusDays(index), day.Phase, day.Workout, day.Strength)
                ),
            ]
        );

    private static IsoDayOfWeek[] Weekdays =>
        [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)];
}
