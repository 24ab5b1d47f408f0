using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>When more may be asked of a runner: one thing at a time, a week apart, and nothing new shortly before the race.</summary>
internal static class Raise
{
    private const int Apart = 7;
    private const int BeforeTheRace = 10;

    public static bool IsTooEarly(Look look) =>
        look.Layoffs.Open is not null
        || look.Layoffs.Over.Any(layoff =>
            layoff.IsWithoutRunning && LoadRamp.End(layoff) > look.Today.PlusDays(-Apart)
        )
        || Period.DaysBetween(look.Today, look.Plan.RaceDay().Date) < BeforeTheRace
        || look.LastMade(
            ChangeReason.TooEasyOften,
            ChangeReason.GoodWeeks,
            ChangeReason.FasterResult,
            ChangeReason.UnlikelyResult,
            ChangeReason.MissedSome,
            ChangeReason.MissedMany,
            ChangeReason.TooHardOnce,
            ChangeReason.TooHardOften
        ) > look.Today.PlusDays(-Apart);
}
