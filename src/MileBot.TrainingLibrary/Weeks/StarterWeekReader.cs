using MileBot.Coaching.Measures;
using MileBot.Coaching.Weeks;
using MileBot.Coaching.Workouts;
using MileBot.TrainingLibrary.Files;
using NodaTime;

namespace MileBot.TrainingLibrary.Weeks;

/// <summary>Reads starter weeks.</summary>
internal sealed class StarterWeekReader(IReadOnlyDictionary<string, Workout> workouts, ProblemList problems)
{
    private static readonly string[] PlanNames = ["format", "mile-from", "week"];
    private static readonly Dictionary<string, IsoDayOfWeek> Weekdays = Enum.GetValues<IsoDayOfWeek>()
        .Where(day => day != IsoDayOfWeek.None)
        .ToDictionary(day => day.ToString().ToLowerInvariant());

    public StarterWeek? Read(DataFile file)
    {
        var map = new DataMap(file.Path, file.Root, problems, PlanNames);
        map.CheckFormat();
        var from = map.Read<RaceTime>("mile-from", RaceTime.Parse, required: true);
        var days = ReadDays(map.ReadMap("week", Weekdays.Keys));
        return from == RaceTime.Zero || days.Count < Weekdays.Count ? null : new StarterWeek(file.Name, from, days);
    }

    private Dictionary<IsoDayOfWeek, Workout> ReadDays(DataMap? week)
    {
        var days = new Dictionary<IsoDayOfWeek, Workout>();
        foreach (var (name, day) in week is null ? [] : Weekdays)
        {
            if (week!.ReadWord(name, "workout", [.. workouts.Keys], required: true) is { } workout)
            {
                days[day] = workouts[workout];
            }
        }

        return days;
    }
}
