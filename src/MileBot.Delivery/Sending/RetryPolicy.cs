using MileBot.Conversation.Adapters;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>Decides what follows from an outcome. The outbox is the only one who tries again; nothing below it does.</summary>
public static class RetryPolicy
{
    private static readonly Duration LongestWait = Duration.FromSeconds(300);

    /// <summary>A database that came and went some times is no reason to keep a message back for minutes once it is there.</summary>
    private static readonly Duration StorageWait = Duration.FromSeconds(5);

    /// <summary>For a platform that says "too many" and not for how long.</summary>
    private static readonly Duration UnsaidWait = Duration.FromSeconds(5);

    /// <summary>How long a runner has to show by a pressed button that a message arrived, before it is sent once more.</summary>
    private static readonly Duration Grace = Duration.FromSeconds(120);

    /// <summary>Decides after an attempt.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="message">The message as it was claimed.</param>
    /// <param name="keyHolds">How long the same key makes no second copy on this platform.</param>
    /// <param name="now">When the outcome was known.</param>
    public static NextStep Decide(SendOutcome outcome, OutboxMessage message, Duration keyHolds, Instant now) =>
        StepAfter(outcome, message, keyHolds, now) with
        {
            PartsArrived = outcome.PartsArrived,
        };

    /// <summary>Leaves a message as it was claimed: to whoever goes on, or until a clock is right by which its time seems over.</summary>
    /// <param name="message">The message as it was claimed.</param>
    public static NextStep.TryAgain AsClaimed(OutboxMessage message) => new(message.TryAt, message.Attempts);

    /// <summary>Decides after storage failed us before anything had left, which says nothing of the platform and so is not counted.</summary>
    /// <param name="message">The message as it was claimed.</param>
    /// <param name="now">When.</param>
    public static NextStep AfterStorageTrouble(OutboxMessage message, Instant now) =>
        AgainAt(now + StorageWait, message.Attempts, message);

    /// <summary>Decides after a bug kept us from composing a message: most likely it does so the next time too.</summary>
    /// <param name="message">The message as it was claimed.</param>
    /// <param name="now">When.</param>
    public static NextStep AfterBug(OutboxMessage message, Instant now) => Later(asked: null, message, now);

    /// <summary>Decides before the next attempt at a message that may have arrived (docs/decisions/0013).</summary>
    /// <param name="message">The message as it was claimed.</param>
    /// <param name="doubt">What is not known of it.</param>
    /// <param name="lookup">What the platform tells; null while its key still holds, when there is no need to ask.</param>
    /// <param name="now">When.</param>
    public static Settlement Settle(OutboxMessage message, Doubt doubt, SentLookup? lookup, Instant now) =>
        lookup switch
        {
            _ when doubt.IsAnswered => Over(new NextStep.Done(DeliveryState.Sent)),
            SentLookup.Found found => Over(new NextStep.Done(DeliveryState.Sent, found.MessageId)),
            SentLookup.NotThere when now >= message.Deadline => Over(new NextStep.Done(DeliveryState.Expired)),
            SentLookup.NotThere missing => new Settlement.Clear(missing.PartsArrived),
            SentLookup.NoAnswer none => Over(Later(none.RetryAfter, message, now)),
            SentLookup.CannotTell when now < doubt.Last + Grace => Over(
                new NextStep.TryAgain(doubt.Last + Grace, message.Attempts)
            ),
            _ when now >= message.Deadline => Over(new NextStep.Done(DeliveryState.Unknown)),
            null => new Settlement.SameKey(),
            SentLookup.CannotTell when doubt.IsRepeated || message.InDoubt == InDoubt.Never => Over(
                new NextStep.Done(DeliveryState.Unknown)
            ),
            SentLookup.CannotTell => new Settlement.OnceMore(),
            _ => throw new InvalidOperationException("A lookup of an unknown kind."),
        };

    private static NextStep StepAfter(SendOutcome outcome, OutboxMessage message, Duration keyHolds, Instant now) =>
        outcome switch
        {
            SendOutcome.Delivered delivered => new NextStep.Done(DeliveryState.Sent, delivered.MessageId),
            SendOutcome.NotSent { Trouble: SendTrouble.RateLimited } limited => AgainAt(
                now + (limited.RetryAfter ?? UnsaidWait),
                message.Attempts,
                message
            ),
            SendOutcome.NotSent failed => Later(failed.RetryAfter, message, now),
            SendOutcome.Unknown => new NextStep.LookAgain(
                now + (keyHolds > Duration.Zero ? Backoff(message.Attempts) : Grace),
                message.Attempts + 1
            ),
            SendOutcome.Refused { Trouble: SendTrouble.Blocked or SendTrouble.ChatGone } => new NextStep.StopWriting(),
            SendOutcome.Refused { Trouble: SendTrouble.NotAllowed } => new NextStep.NotAllowed(),
            // A malformed message or a lost token is our fault: it must not switch off anybody's reminder.
            SendOutcome.Refused => new NextStep.Done(DeliveryState.Refused),
            SendOutcome.Moved moved => new NextStep.MoveTo(moved.To.ToString()),
            _ => throw new InvalidOperationException("An outcome of an unknown kind."),
        };

    private static Settlement.Over Over(NextStep step) => new(step);

    private static NextStep Later(Duration? asked, OutboxMessage message, Instant now) =>
        AgainAt(now + Duration.Max(Backoff(message.Attempts), asked ?? Duration.Zero), message.Attempts + 1, message);

    private static NextStep AgainAt(Instant at, int attempts, OutboxMessage message) =>
        at < message.Deadline ? new NextStep.TryAgain(at, attempts) : new NextStep.Done(message.Unsent);

    private static Duration Backoff(int attempts) =>
        attempts < 8 ? Duration.Min(Duration.FromSeconds(2 << attempts), LongestWait) : LongestWait;
}
