using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>A way to a mile race: every day from the first to the race, each once, in order.</summary>
/// <param name="Request">What it was made of.</param>
/// <param name="Days">At least one; the last is the race's.</param>
public sealed record Plan(PlanRequest Request, IReadOnlyList<PlanDay> Days)
{
    /// <summary>The day of a date; null before the plan and after the race.</summary>
    public PlanDay? On(LocalDate date)
    {
        var index = Period.DaysBetween(Days[0].Date, date);
        return index >= 0 && index < Days.Count ? Days[index] : null;
    }
}
