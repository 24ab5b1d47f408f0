using System.Globalization;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>Composes one message, hands it to its platform, and says what is to be done next. Throws nothing.</summary>
internal sealed partial class Courier(
    IEnumerable<IChatAdapter> adapters,
    IAskDesk desk,
    IOutbox outbox,
    IClock clock,
    ILogger<Courier> logger
)
{
    public async ValueTask<NextStep> CarryAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (adapters.FirstOrDefault(one => one.Platform == message.Account.Platform) is not { } adapter)
        {
            return Decide(message, new SendOutcome.NotSent(SendTrouble.NoAdapter));
        }

        if (await ComposeAsync(adapter, message, cancellationToken) is not var (to, reply))
        {
            return Decide(message, new SendOutcome.NotSent(SendTrouble.PlatformFailed));
        }

        return reply == Reply.Nothing ? new NextStep.Done(DeliveryState.Skipped)
            : clock.GetCurrentInstant() < message.Deadline
                ? Decide(message, await SendAsync(adapter, to, reply, KeyOf(message), cancellationToken))
            : new NextStep.Done(DeliveryState.Expired);
    }

    /// <summary>The date keeps two databases that count alike apart.</summary>
    private static MessageKey KeyOf(OutboxMessage message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"daily {message.Date:yyyy-MM-dd} {message.Id}"));

    private NextStep Decide(OutboxMessage message, SendOutcome outcome) =>
        RetryPolicy.Decide(outcome, message.Attempts, clock.GetCurrentInstant(), message.Deadline);

    /// <returns>Null when there is nothing to send, because composing it failed, was cut short, or is not wanted any more.</returns>
    private async ValueTask<(ChatAddress To, Reply Reply)?> ComposeAsync(
        IChatAdapter adapter,
        OutboxMessage message,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var to = ChatAddress.Parse(message.Chat);
            var ask = DailyMessage.AskFor(message, to, adapter.IsShared(to));
            var reply = (await desk.AnswerAsync(ask, cancellationToken)).Reply;
            return await outbox.IsWantedAsync(message, cancellationToken) ? (to, reply) : null;
        }
#pragma warning disable CA1031 // The send edge: nothing has left, so trying again is safe.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.ComposingFailed(logger, bug.GetType().Name);
            return null;
        }
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
        [LoggerMessage(Level = LogLevel.Error, Message = "Composing a daily message failed with {Bug}.")]
        public static partial void ComposingFailed(ILogger logger, string bug);

        [LoggerMessage(Level = LogLevel.Error, Message = "Sending on {Platform} broke off with {Bug}.")]
        public static partial void SendingFailed(ILogger logger, string platform, string bug);
    }
}
