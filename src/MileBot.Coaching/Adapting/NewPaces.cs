using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>When a plan last took its paces from something new.</summary>
internal static class NewPaces
{
    /// <summary>The date of the last change, made or kept, that measured the runner or built the plan again.</summary>
    public static LocalDate LastAnswered(Look look) =>
        look.Last(
            ChangeReason.FasterResult,
            ChangeReason.SlowerResult,
            ChangeReason.UnlikelyResult,
            ChangeReason.Resumed,
            ChangeReason.Recovered,
            ChangeReason.MissedMany,
            ChangeReason.Rebuilt
        );
}
