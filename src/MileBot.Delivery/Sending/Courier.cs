using System.Globalization;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>
/// Settles what is in doubt about one message, composes it, hands it to its platform, and says what is to be done next. Throws
/// nothing.
/// </summary>
internal sealed partial class Courier(
    IEnumerable<IChatAdapter> adapters,
    IAskDesk desk,
    IOutbox outbox,
    IClock clock,
    ClockCheck check,
    ILogger<Courier> logger
)
{
    /// <summary>Through which messages can be carried here.</summary>
    public IEnumerable<IChatAdapter> Adapters => adapters;

    /// <param name="message">Which.</param>
    /// <param name="playing">Ends when nothing more is to leave; what waits for its turn then has not left.</param>
    /// <param name="cutOff">Ends when what is on its way is waited for no longer.</param>
    public async ValueTask<NextStep> CarryAsync(
        OutboxMessage message,
        CancellationToken playing,
        CancellationToken cutOff
    )
    {
        try
        {
            if (!check.IsRight())
            {
                return Untouched(message);
            }

            var adapter = adapters.First(one => one.Platform == message.Account.Platform);
            var to = ChatAddress.Parse(message.Chat);
            var settled = await SettleAsync(adapter, to, message, playing);
            return settled is Settlement.Over over
                ? over.Step
                : await CarryAsync(
                    adapter,
                    to,
                    Missing(message, settled),
                    isRepeat: settled is Settlement.OnceMore,
                    playing,
                    cutOff
                );
        }
        catch (OperationCanceledException) when (playing.IsCancellationRequested)
        {
            return new NextStep.TryAgain(clock.GetCurrentInstant(), message.Attempts);
        }
#pragma warning disable CA1031 // The send edge: nothing has left, so trying again is safe.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            // The message of an exception may hold what somebody typed; its type and place never do.
            Log.ComposingFailed(logger, message.Id, bug.GetType().Name, bug.StackTrace ?? "");
            return RetryPolicy.AfterOwnTrouble(message, clock.GetCurrentInstant());
        }
    }

    /// <summary>What of a message is to be sent: without doubt, and without the parts the platform has, where it told.</summary>
    private static OutboxMessage Missing(OutboxMessage message, Settlement settled) =>
        settled is Settlement.Clear clear
            ? message with
            {
                Doubt = null,
                PartsArrived = Math.Max(message.PartsArrived, clear.PartsArrived),
            }
            : message;

    /// <summary>The date keeps two databases that count alike apart.</summary>
    private static MessageKey KeyOf(OutboxMessage message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"daily {message.Date:yyyy-MM-dd} {message.Id}"));

    /// <summary>Waits, as claimed, for a clock that is right: by a wrong one its time may be over.</summary>
    private static NextStep.TryAgain Untouched(OutboxMessage message) => new(message.TryAt, message.Attempts);

    private NextStep Decide(IChatAdapter adapter, OutboxMessage message, SendOutcome outcome) =>
        outcome is SendOutcome.NotSent && !check.IsRight()
            ? Untouched(message) with
            {
                PartsArrived = outcome.PartsArrived,
            }
            : RetryPolicy.Decide(outcome, message, adapter.KeyHolds, clock.GetCurrentInstant());

    private async ValueTask<Settlement> SettleAsync(
        IChatAdapter adapter,
        ChatAddress to,
        OutboxMessage message,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetCurrentInstant();
        if (message.Doubt is not { } doubt)
        {
            return now < message.Deadline
                ? new Settlement.Clear()
                : new Settlement.Over(new NextStep.Done(DeliveryState.Expired));
        }

        var holds = now < doubt.First + adapter.KeyHolds && now < message.Deadline;
        var lookup =
            holds || doubt.IsAnswered
                ? null
                : await adapter.FindSentAsync(to, KeyOf(message), doubt.First, cancellationToken);
        return RetryPolicy.Settle(message, doubt, lookup, now);
    }

    private async ValueTask<NextStep> CarryAsync(
        IChatAdapter adapter,
        ChatAddress to,
        OutboxMessage message,
        bool isRepeat,
        CancellationToken playing,
        CancellationToken cutOff
    )
    {
        var ask = DailyMessage.AskFor(message, to, adapter.IsShared(to)) with { IsRepeat = isRepeat };
        var reply = (await desk.AnswerAsync(ask, playing)).Reply;
        if (reply == Reply.Nothing)
        {
            return new NextStep.Done(message.Doubt is null ? DeliveryState.Skipped : DeliveryState.Unknown);
        }

        using var turn = await adapter.WaitForTurnAsync(to, playing);
        if (turn.Trouble is { } trouble)
        {
            return Decide(adapter, message, trouble);
        }

        if (!check.IsRight())
        {
            return Untouched(message);
        }

        var now = clock.GetCurrentInstant();
        DeliveryMetrics.Leaves(message, now);
        if (!await outbox.BeginSendingAsync(message, now, cutOff))
        {
            return new NextStep.Done(message.Unsent);
        }

        var outcome = await SendAsync(adapter, to, reply, KeyOf(message), message.PartsArrived, cutOff);
        if (outcome is SendOutcome.Delivered && reply.CountsOnArrival)
        {
            await TellArrivedAsync(ask, cutOff);
        }

        return Decide(adapter, message, outcome);
    }

    /// <summary>Where that fails, the coach says the same again the next time: better twice than never.</summary>
    private async ValueTask TellArrivedAsync(Ask ask, CancellationToken cancellationToken)
    {
        try
        {
            await desk.AnswerAsync(ask with { Occasion = AskOccasion.DailyArrived }, cancellationToken);
        }
#pragma warning disable CA1031 // The send edge: the message has arrived, whatever goes wrong here.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            Log.TellingFailed(logger, trouble.GetType().Name);
        }
    }

    private async ValueTask<SendOutcome> SendAsync(
        IChatAdapter adapter,
        ChatAddress to,
        Reply reply,
        MessageKey key,
        int arrived,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await adapter.SendAsync(to, reply, key, arrived, cancellationToken);
        }
#pragma warning disable CA1031 // The send edge: how far it came is not known, so it may have arrived.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.SendingFailed(logger, adapter.Platform, bug.GetType().Name);
            return new SendOutcome.Unknown(SendTrouble.PlatformFailed);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Composing delivery {Id} failed with {Bug}. {Place}")]
        public static partial void ComposingFailed(ILogger logger, long id, string bug, string place);

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "What a daily message told could not be noted: {Trouble}. It is told again."
        )]
        public static partial void TellingFailed(ILogger logger, string trouble);

        [LoggerMessage(Level = LogLevel.Error, Message = "Sending on {Platform} broke off with {Bug}.")]
        public static partial void SendingFailed(ILogger logger, string platform, string bug);
    }
}
