using NodaTime;

namespace MileBot.Coaching.Seasons;

/// <summary>One change of a plan that was made or offered.</summary>
/// <param name="Date">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsKept">True when the runner kept the plan as it was instead; then it is not offered again for the same observation.</param>
public sealed record SeasonChange(LocalDate Date, ChangeReason Reason, bool IsKept);
