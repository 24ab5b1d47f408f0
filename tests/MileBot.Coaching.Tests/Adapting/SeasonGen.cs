using CsCheck;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Strength;
using NodaTime;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>Any runner, and any life they may lead beside their plan.</summary>
internal static class SeasonGen
{
    private const int LongestPlan = 140;

    public static Gen<PlanRequest> Request { get; } =
        Gen.Select(
            Gen.Int[14, 90],
            Gen.Enum<TrainingLevel>(),
            Gen.Int[1, 127],
            Gen.Select(Gen.Int[240, 900], Gen.Int[0, 5]),
            Gen.Select(Gen.Int[5, 100], Gen.Int[0, 4]),
            Gen.Int[13, 80],
            Gen.Int[0, 59],
            (length, level, days, mile, week, age, rest) =>
                new PlanRequest
                {
                    Start = new LocalDate(2026, 1, 1).PlusDays(rest),
                    Race = new LocalDate(2026, 1, 1).PlusDays(rest + length - 1),
                    Level = level,
                    Days = DaysOf(days),
                    Mile = mile.Item2 == 0 ? null : RaceTime.FromSeconds(mile.Item1),
                    Goal = mile.Item2 == 1 ? RaceTime.FromSeconds(mile.Item1 * 0.96) : null,
                    Weekly = week.Item2 == 0 ? null : Distance.FromKilometres(week.Item1),
                    Age = rest % 5 == 0 ? null : age,
                    Strength = rest % 3 == 0 ? StrengthPlace.Home : null,
                    EasyOnly = rest % 17 == 0,
                }
        );

    /// <summary>How reliable, how unlucky and how restless a runner is, each in percent of their days.</summary>
    public static Gen<Temper> Temper { get; } =
        Gen.Select(
            Gen.Int[20, 100],
            Gen.Int[0, 8],
            Gen.Int[0, 15],
            (diligent, unlucky, restless) => new Temper(diligent, unlucky, restless)
        );

    public static Gen<(PlanRequest Request, Temper Temper, ChanceDay[] Days)> Life { get; } =
        Gen.Select(
            Request,
            Temper,
            ChanceDay.Any.Array[LongestPlan],
            (request, temper, days) => (request, temper, days)
        );

    /// <summary>Two days at the least.</summary>
    private static HashSet<IsoDayOfWeek> DaysOf(int bits)
    {
        var days = Enum.GetValues<IsoDayOfWeek>()
            .Where(day => day != IsoDayOfWeek.None && (bits & (1 << ((int)day - 1))) != 0)
            .ToHashSet();
        days.Add(IsoDayOfWeek.Tuesday);
        days.Add(IsoDayOfWeek.Saturday);
        return days;
    }
}
