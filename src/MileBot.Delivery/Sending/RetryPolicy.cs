using MileBot.Conversation.Adapters;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>Decides what follows from an outcome. The outbox is the only one who tries again; nothing below it does.</summary>
public static class RetryPolicy
{
    private static readonly Duration LongestWait = Duration.FromSeconds(300);

    /// <summary>For a platform that says "too many" and not for how long.</summary>
    private static readonly Duration UnsaidWait = Duration.FromSeconds(5);

    /// <summary>Decides.</summary>
    /// <param name="outcome">What became of the attempt.</param>
    /// <param name="attempts">Failed attempts before it; from zero.</param>
    /// <param name="now">When the outcome was known.</param>
    /// <param name="deadline">From here on nothing is sent.</param>
    public static NextStep Decide(SendOutcome outcome, int attempts, Instant now, Instant deadline) =>
        outcome switch
        {
            SendOutcome.Delivered delivered => new NextStep.Done(DeliveryState.Sent, delivered.MessageId),
            SendOutcome.NotSent { Trouble: SendTrouble.RateLimited } limited => AgainAt(
                now + (limited.RetryAfter ?? UnsaidWait),
                attempts,
                deadline
            ),
            SendOutcome.NotSent failed => AgainAt(
                now + Duration.Max(Backoff(attempts), failed.RetryAfter ?? Duration.Zero),
                attempts + 1,
                deadline
            ),
            // It may have arrived, and a second copy is worse than none (docs/decisions/0003).
            SendOutcome.Unknown => new NextStep.Done(DeliveryState.Unknown),
            SendOutcome.Refused refused when IsTheirChoice(refused.Trouble) => new NextStep.StopWriting(),
            SendOutcome.Refused => new NextStep.Done(DeliveryState.Refused),
            _ => throw new InvalidOperationException("An outcome of an unknown kind."),
        };

    private static NextStep AgainAt(Instant at, int attempts, Instant deadline) =>
        at < deadline ? new NextStep.TryAgain(at, attempts) : new NextStep.Done(DeliveryState.Expired);

    private static Duration Backoff(int attempts) =>
        attempts < 8 ? Duration.Min(Duration.FromSeconds(2 << attempts), LongestWait) : LongestWait;

    /// <summary>A malformed message or a lost token is our fault: it must not switch off anybody's reminder.</summary>
    private static bool IsTheirChoice(SendTrouble trouble) =>
        trouble is SendTrouble.Blocked or SendTrouble.ChatGone or SendTrouble.NotAllowed;
}
