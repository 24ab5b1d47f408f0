using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>Looks at what became of a plan so far and says what to change about the rest, if anything.</summary>
public static class Coach
{
    /// <summary>What safety asks for, most pressing first.</summary>
    private static readonly IAdvice[] Orders =
    [
        new RestAdvice(LayoffKind.Pain, ChangeReason.PainStop),
        new RestAdvice(LayoffKind.Fever, ChangeReason.IllFeverish),
        new RestAdvice(LayoffKind.Break, ChangeReason.Paused),
        new ReturnAdvice(),
        new PainWatchAdvice(),
        new ColdAdvice(),
        new RunTooLongAdvice(),
    ];

    /// <summary>What a runner may take or leave, most telling first. Nobody who is away is bothered with it.</summary>
    private static readonly IAdvice[] Offers =
    [
        new ResultAdvice(),
        new MissedManyAdvice(),
        new MissedSomeAdvice(),
        new TooHardOftenAdvice(),
        new TooHardOnceAdvice(),
        new TooEasyOftenAdvice(),
        new GoodWeeksAdvice(),
        new PainMildAdvice(),
        new MissedOneAdvice(),
    ];

    /// <summary>
    /// The most pressing change, or null when the plan is fine. Ask again after each change: there may be another. An order comes
    /// back for as long as the plan does not follow it; a remark or an offer that was answered does not, for the same observation.
    /// </summary>
    /// <param name="season">What is known.</param>
    /// <param name="today">The runner's date; nothing before it changes.</param>
    /// <param name="book">What sessions are taken from.</param>
    public static Proposal? Advise(Season season, LocalDate today, PlanBook book)
    {
        if (today > season.Plan.RaceDay().Date)
        {
            return null;
        }

        var look = new Look(season, today, book);
        return (look.IsAway ? Orders : Orders.Concat(Offers))
            .Select(rule => rule.On(look))
            .FirstOrDefault(proposal => proposal is not null);
    }

    /// <summary>Whether the runner is on a break of their own choice on a date, and nothing worse.</summary>
    /// <param name="season">What is known.</param>
    /// <param name="date">The runner's date.</param>
    public static bool IsOnBreak(Season season, LocalDate date) =>
        Layoffs.At(date, season.Events).Open is { Kind: LayoffKind.Break };

    /// <summary>Whether a pain or a fever asks for rest on a date, as far as anybody told; with or without a plan.</summary>
    /// <param name="events">What the runner told, in that order.</param>
    /// <param name="date">The runner's date.</param>
    public static bool IsUnwell(IReadOnlyList<SeasonEvent> events, LocalDate date) =>
        Layoffs.At(date, events).Open is { Kind: LayoffKind.PainWatch or LayoffKind.Fever or LayoffKind.Pain };
}
