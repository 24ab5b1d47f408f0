using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>A time of not training as planned.</summary>
/// <param name="Kind">Why, the strictest reason of several.</param>
/// <param name="From">Its first day.</param>
/// <param name="Since">Since when it is for that reason.</param>
/// <param name="Return">The first day of training again; null while it lasts.</param>
internal sealed record Layoff(LayoffKind Kind, LocalDate From, LocalDate Since, LocalDate? Return)
{
    /// <summary>Whether there was a fever in it, whatever else there was.</summary>
    public bool HadFever { get; init; } = Kind == LayoffKind.Fever;

    /// <summary>Whether there is no running at all.</summary>
    public bool IsWithoutRunning => Kind >= LayoffKind.Break;

    /// <summary>The day from which it no longer holds, even if nobody says so; null when only the runner can end it.</summary>
    public LocalDate? Ends =>
        Kind switch
        {
            LayoffKind.Cold => Since.PlusDays(7),
            LayoffKind.PainWatch => Since.PlusDays(4),
            _ => null,
        };

    /// <summary>Days without running; of one that is over.</summary>
    public int Days => Return is { } back ? Period.DaysBetween(From, back) : 0;

    /// <summary>Whether there was or is no running on a day because of it.</summary>
    public bool Excuses(LocalDate date) => IsWithoutRunning && date >= From && (Return is not { } back || date < back);
}
