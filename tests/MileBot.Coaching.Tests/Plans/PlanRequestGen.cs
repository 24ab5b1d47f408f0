using CsCheck;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Strength;
using NodaTime;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>Runners of every kind who can be given a plan, the unlikely ones included.</summary>
internal static class PlanRequestGen
{
    private static readonly LocalDate FirstDay = new(2026, 1, 1);

    private static readonly Gen<RaceTime?> Mile = Gen.Frequency(
        (1, Gen.Const((RaceTime?)null)),
        (8, Gen.Int[240, 720].Select(seconds => (RaceTime?)RaceTime.FromSeconds(seconds))),
        (1, Gen.Int[215, 1200].Select(seconds => (RaceTime?)RaceTime.FromSeconds(seconds)))
    );

    private static readonly Gen<Distance?> Weekly = Gen.Frequency(
        (1, Gen.Const((Distance?)null)),
        (5, Gen.Double[5, 60].Select(kilometres => (Distance?)Distance.FromKilometres(kilometres))),
        (1, Gen.Double[0, 160].Select(kilometres => (Distance?)Distance.FromKilometres(kilometres)))
    );

    private static readonly Gen<HashSet<IsoDayOfWeek>> Days = Gen.Shuffle(
            Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).ToArray()
        )
        .SelectMany(days => Gen.Int[2, 7].Select(count => days.Take(count).ToHashSet()));

    private static readonly Gen<int?> Age = Gen.Frequency(
        (1, Gen.Const((int?)null)),
        (6, Gen.Int[13, 90].Select(age => (int?)age))
    );

    public static Gen<PlanRequest> All { get; } =
        from start in Gen.Int[0, 1500].Select(FirstDay.PlusDays)
        from length in Gen.Int[13, 139]
        from level in Gen.Enum<TrainingLevel>()
        from days in Days
        from wish in Gen.Int[0, 13]
        from mile in Mile
        from faster in Gen.Double[0.88, 1.02]
        from weekly in Weekly
        from age in Age
        from strength in Gen.Int[0, 2]
        from flags in Gen.Int[0, 39]
        select new PlanRequest
        {
            Start = start,
            Race = start.PlusDays(length),
            Level = level,
            Days = days,
            LongDay = wish < days.Count ? days.Order().ElementAt(wish) : null,
            Mile = mile,
            Goal = flags % 2 == 0 && mile is { } today ? today * faster : null,
            Weekly = weekly,
            HasTrack = flags % 4 != 1,
            Strength = strength == 0 ? null : (StrengthPlace)(strength - 1),
            Age = age,
            EasyOnly = flags == 0,
        };
}
