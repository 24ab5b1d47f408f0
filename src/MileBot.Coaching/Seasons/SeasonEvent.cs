using NodaTime;

namespace MileBot.Coaching.Seasons;

/// <summary>Something that happened beside the sessions and bears on the plan.</summary>
/// <param name="Date">The first day it holds for.</param>
public abstract record SeasonEvent(LocalDate Date)
{
    /// <summary>Something hurts.</summary>
    /// <param name="Date">When.</param>
    /// <param name="Level">0 (nothing) to 10.</param>
    /// <param name="IsAlarming">Sharp, rising, with a limp, or on a bone: stop and see somebody, whatever the number (science.md 8).</param>
    public sealed record Pain(LocalDate Date, int Level, bool IsAlarming) : SeasonEvent(Date);

    /// <summary>Ill since.</summary>
    /// <param name="Date">Since when.</param>
    /// <param name="Kind">How.</param>
    public sealed record Illness(LocalDate Date, IllnessKind Kind) : SeasonEvent(Date);

    /// <summary>A break of the runner's own choice: travel, a holiday, life.</summary>
    /// <param name="Date">The first day without training.</param>
    public sealed record Break(LocalDate Date) : SeasonEvent(Date);

    /// <summary>Well again, or back: the end of an illness or a break.</summary>
    /// <param name="Date">The first day of training again.</param>
    public sealed record Return(LocalDate Date) : SeasonEvent(Date);
}
