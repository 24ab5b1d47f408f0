using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Strength;
using NodaTime;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>Twelve runners as they come.</summary>
internal static class WorkedRunners
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    /// <summary>A name for the file, who it is, and what they ask for.</summary>
    public static IReadOnlyList<(string Name, string Who, PlanRequest Request)> All { get; } =
    [
        (
            "first-mile",
            "Cannot run a mile yet. Three days a week, ten weeks, strength at home.",
            Ask(10, TrainingLevel.Beginner, mile: null, km: null, "mon wed sat") with
            {
                Age = 38,
                Strength = StrengthPlace.Home,
            }
        ),
        (
            "ten-minute-mile",
            "Runs a mile in 10:45, twelve kilometres a week, eight weeks, four days.",
            Ask(8, TrainingLevel.Beginner, 645, 12, "tue thu sat sun") with
            {
                Age = 29,
            }
        ),
        (
            "sixty-at-eight-thirty",
            "Sixty years old, a mile in 8:30, three days a week, eight weeks, lifts at a gym.",
            Ask(8, TrainingLevel.Novice, 510, 20, "tue thu sun") with
            {
                Age = 60,
                LongDay = IsoDayOfWeek.Sunday,
                Strength = StrengthPlace.Gym,
            }
        ),
        (
            "high-school-five-nineteen",
            "Sixteen years old, 5:19, six days a week, goal 5:05, ten weeks. The plan trains five of them.",
            Ask(10, TrainingLevel.Fast, 319, 50, "mon tue wed thu fri sat") with
            {
                Age = 16,
                Goal = RaceTime.FromSeconds(305),
                Strength = StrengthPlace.Gym,
            }
        ),
        (
            "marathoner-four-weeks",
            "A marathoner with a mile in 6:10 and 65 km a week, four weeks to the race, five days.",
            Ask(4, TrainingLevel.Experienced, 370, 65, "mon tue thu sat sun") with
            {
                Age = 35,
                Goal = RaceTime.FromSeconds(358),
            }
        ),
        (
            "no-track",
            "7:20, 25 km a week on roads only, four days, eight weeks.",
            Ask(8, TrainingLevel.Novice, 440, 25, "mon wed fri sun") with
            {
                Age = 33,
                HasTrack = false,
                Goal = RaceTime.FromSeconds(425),
            }
        ),
        (
            "easy-only",
            "Answered a safety question with yes: easy running only. 9:00, 15 km a week, four days, eight weeks.",
            Ask(8, TrainingLevel.Novice, 540, 15, "tue wed fri sun") with
            {
                Age = 52,
                EasyOnly = true,
            }
        ),
        (
            "fifteen-weeks",
            "5:48 and 40 km a week, fifteen weeks to the race, five days, long run on Saturday.",
            Ask(15, TrainingLevel.Experienced, 348, 40, "mon tue thu fri sat") with
            {
                Age = 27,
                LongDay = IsoDayOfWeek.Saturday,
                Strength = StrengthPlace.Home,
                Goal = RaceTime.FromSeconds(335),
            }
        ),
        (
            "two-days",
            "7:50, two days a week, twelve kilometres, six weeks.",
            Ask(6, TrainingLevel.Novice, 470, 12, "wed sat") with
            {
                Age = 44,
            }
        ),
        (
            "fourteen-years-old",
            "Fourteen years old, 6:30, fifteen kilometres a week, six weeks. Three days, whatever they ask for.",
            Ask(6, TrainingLevel.Novice, 390, 15, "mon tue wed thu fri") with
            {
                Age = 14,
            }
        ),
        (
            "seventy-two-years-old",
            "Seventy-two years old, 9:40, eighteen kilometres a week on four days, eight weeks.",
            Ask(8, TrainingLevel.Novice, 580, 18, "mon wed fri sat") with
            {
                Age = 72,
                Strength = StrengthPlace.Home,
            }
        ),
        (
            "four-thirty-miler",
            "4:30, 85 km a week, seven days, ten weeks, goal 4:22.",
            Ask(10, TrainingLevel.Fast, 270, 85, "mon tue wed thu fri sat sun") with
            {
                Age = 24,
                LongDay = IsoDayOfWeek.Sunday,
                Strength = StrengthPlace.Gym,
                Goal = RaceTime.FromSeconds(262),
            }
        ),
    ];

    /// <summary>The name as a heading.</summary>
    public static string TitleOf(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');

    /// <summary>From a Monday to a Saturday.</summary>
    private static PlanRequest Ask(int weeks, TrainingLevel level, int? mile, int? km, string days) =>
        new()
        {
            Start = Monday,
            Race = Monday.PlusDays((weeks * 7) - 2),
            Level = level,
            Mile = mile is { } seconds ? RaceTime.FromSeconds(seconds) : null,
            Weekly = km is { } weekly ? Distance.FromKilometres(weekly) : null,
            Days = Enum.GetValues<IsoDayOfWeek>().Where(day => Named(days, day)).ToHashSet(),
        };

    private static bool Named(string days, IsoDayOfWeek day) =>
        days.Split(' ').Contains(day.ToString()[..3].ToLowerInvariant());
}
