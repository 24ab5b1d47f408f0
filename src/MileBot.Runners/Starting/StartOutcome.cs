using MileBot.Coaching.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Runners.Starting;

/// <summary>What a draft has become: a plan, and a profile and a daily message to match.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Today">The runner's date.</param>
/// <param name="Runner">The profile.</param>
public sealed record StartOutcome(Plan Plan, LocalDate Today, Runner Runner)
{
    /// <summary>The revision of the running plan this one is put on top of, so that it can be undone; null begins a season.</summary>
    public int? OnTopOf { get; init; }

    /// <summary>The daily message; null leaves it as it is.</summary>
    public Reminder? Reminder { get; init; }
}
