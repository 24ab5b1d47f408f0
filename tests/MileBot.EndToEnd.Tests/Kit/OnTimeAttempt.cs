using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>What became of two workers' daily messages for the same minute.</summary>
/// <param name="Due">The minute.</param>
/// <param name="Undisturbed">What arrived from a worker that was left alone.</param>
/// <param name="Killed">What arrived from one that was killed ten seconds before, and started again.</param>
public sealed record OnTimeAttempt(
    DateTimeOffset Due,
    IReadOnlyList<LedgerEntry> Undisturbed,
    IReadOnlyList<LedgerEntry> Killed
)
{
    /// <summary>How long after its minute a message may arrive.</summary>
    public static readonly TimeSpan OnTime = TimeSpan.FromSeconds(2);

    /// <summary>Whether one of them came too late.</summary>
    public bool HasLateOne => Undisturbed.Concat(Killed).Any(message => message.At - Due > OnTime);
}
