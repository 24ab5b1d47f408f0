using MileBot.Coaching.Strength;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>
/// The days with strength training (science.md 7.1 and 7.4): two a week, on the hard days where there are any, never on the day before a
/// hard one, two days apart, and none in the last ten days before the race.
/// </summary>
internal static class StrengthDays
{
    private const int Apart = 2;
    private const int NoneBeforeRace = 10;

    /// <summary>Five weeks of learning the movements.</summary>
    private const int BaseDays = 35;

    public static Dictionary<int, DayStrength> For(
        PlanRunner runner,
        PlanCalendar calendar,
        DayRoles roles,
        IReadOnlyList<Workout> sessions
    )
    {
        var strength = new Dictionary<int, DayStrength>();
        if (runner.Request.Strength is null || runner.IsEasyOnly)
        {
            return strength;
        }

        var letter = SessionLetter.A;
        for (var week = calendar.Weeks; week >= 1; week--)
        {
            foreach (var day in DaysOf(week, calendar, roles, sessions, strength))
            {
                strength[day] = new(letter, PhaseOf(calendar.First - day, runner.Request.Age));
                letter = letter == SessionLetter.A ? SessionLetter.B : SessionLetter.A;
            }
        }

        return strength;
    }

    private static int[] DaysOf(
        int week,
        PlanCalendar calendar,
        DayRoles roles,
        IReadOnlyList<Workout> sessions,
        Dictionary<int, DayStrength> before
    )
    {
        var free = calendar
            .DaysOf(week)
            .Where(day => day > NoneBeforeRace && IsTraining(sessions[day]) && !roles.IsHard(day - 1))
            .Where(day => roles[day - 1] != DayRole.Trial && roles[day - 2] != DayRole.Trial)
            .Where(day => !before.ContainsKey(day + 1))
            .ToList();
        var pairs =
            from first in free
            from second in free
            where first - second >= Apart
            orderby Rank(roles[first]) + Rank(roles[second])
            select (int[])[first, second];
        return pairs.FirstOrDefault() ?? [.. free.OrderBy(day => Rank(roles[day])).Take(1)];
    }

    private static bool IsTraining(Workout workout) => workout.Kind is not (WorkoutKind.Rest or WorkoutKind.TimeTrial);

    private static int Rank(DayRole role) =>
        role switch
        {
            DayRole.First or DayRole.Second => 0,
            DayRole.Easy => 1,
            _ => 2,
        };

    private static StrengthPhase PhaseOf(int daysSinceStart, int? age) =>
        daysSinceStart < BaseDays || HeavyLifting.IsTooEarly(age) ? StrengthPhase.Base : StrengthPhase.Heavy;
}
