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
    ILogger<Courier> logger
)
{
    /// <summary>Through which messages can be carried here.</summary>
    public IEnumerable<IChatAdapter> Adapters => adapters;

    public async ValueTask<NextStep> CarryAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var adapter = adapters.First(one => one.Platform == message.Account.Platform);
        try
        {
            var to = ChatAddress.Parse(message.Chat);
            return await SettleAsync(adapter, to, message, cancellationToken) switch
            {
                Settlement.Over over => over.Step,
                Settlement.Clear => await CarryAsync(
                    adapter,
                    to,
                    message with
                    {
                        Doubt = null,
                    },
                    isRepeat: false,
                    cancellationToken
                ),
                var more => await CarryAsync(
                    adapter,
                    to,
                    message,
                    isRepeat: more is Settlement.OnceMore,
                    cancellationToken
                ),
            };
        }
#pragma warning disable CA1031 // The send edge: nothing has left, so trying again is safe.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.ComposingFailed(logger, message.Id, bug.GetType().Name);
            return Decide(adapter, message, new SendOutcome.NotSent(SendTrouble.PlatformFailed));
        }
    }

    /// <summary>The date keeps two databases that count alike apart.</summary>
    private static MessageKey KeyOf(OutboxMessage message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"daily {message.Date:yyyy-MM-dd} {message.Id}"));

    private NextStep Decide(IChatAdapter adapter, OutboxMessage message, SendOutcome outcome) =>
        RetryPolicy.Decide(outcome, message, adapter.KeyHolds, clock.GetCurrentInstant());

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
        CancellationToken cancellationToken
    )
    {
        var ask = DailyMessage.AskFor(message, to, adapter.IsShared(to)) with { IsRepeat = isRepeat };
        var reply = (await desk.AnswerAsync(ask, cancellationToken)).Reply;
        if (reply == Reply.Nothing)
        {
            return new NextStep.Done(message.Doubt is null ? DeliveryState.Skipped : DeliveryState.Unknown);
        }

        using var turn = await adapter.WaitForTurnAsync(to, cancellationToken);
        if (turn.Trouble is { } trouble)
        {
            return Decide(adapter, message, trouble);
        }

        var now = clock.GetCurrentInstant();
        DeliveryMetrics.Leaves(message, now);
        return await outbox.BeginSendingAsync(message, now, cancellationToken)
            ? Decide(adapter, message, await SendAsync(adapter, to, reply, KeyOf(message), cancellationToken))
            : new NextStep.Done(message.Unsent);
    }

    private async ValueTask<SendOutcome> SendAsync(
        IChatAdapter adapter,
        ChatAddress to,
        Reply reply,
        MessageKey key,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await adapter.SendAsync(to, reply, key, cancellationToken);
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
        [LoggerMessage(Level = LogLevel.Error, Message = "Composing delivery {Id} failed with {Bug}.")]
        public static partial void ComposingFailed(ILogger logger, long id, string bug);

        [LoggerMessage(Level = LogLevel.Error, Message = "Sending on {Platform} broke off with {Bug}.")]
        public static partial void SendingFailed(ILogger logger, string platform, string bug);
    }
}
