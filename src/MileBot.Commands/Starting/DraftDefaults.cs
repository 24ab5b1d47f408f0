using MileBot.Coaching.Levels;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>What stands in for answers nobody gave.</summary>
internal static class DraftDefaults
{
    /// <summary>The days told, or as many as runners of that level usually train (science.md 7.1).</summary>
    public static IReadOnlyList<IsoDayOfWeek> DaysOf(Draft draft) =>
        draft.Days.Count > 0
            ? draft.Days
            : DaysAnswer.Suggested(
                MileLevels.Of(draft.Mile) switch
                {
                    TrainingLevel.Beginner or TrainingLevel.Novice => 3,
                    TrainingLevel.Experienced => 4,
                    _ => 5,
                }
            );

    /// <summary>The race day told, or the usual one.</summary>
    public static LocalDate RaceOf(Draft draft, LocalDate today) =>
        draft.Race ?? RaceDayAnswer.InWeeks(RaceDayAnswer.UsualWeeks, today);
}
