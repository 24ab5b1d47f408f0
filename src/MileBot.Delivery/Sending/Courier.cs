using System.Data.Common;
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
    public async ValueTask<Carried> CarryAsync(
        OutboxMessage message,
        CancellationToken playing,
        CancellationToken cutOff
    )
    {
        try
        {
            if (!check.IsRight())
            {
                return new Carried(RetryPolicy.AsClaimed(message));
            }

            var adapter = adapters.First(one => one.Platform == message.Account.Platform);
            var to = ChatAddress.Parse(message.Chat);
            var ask = DailyMessage.AskFor(message, to, adapter.IsShared(to));
            var settled = await SettleAsync(adapter, to, message, playing);
            return settled is Settlement.Over over
                ? new Carried(over.Step, DailyMessage.ArrivedFor(ask))
                : await ComposeAndSendAsync(
                    adapter,
                    ask with
                    {
                        IsRepeat = settled is Settlement.OnceMore,
                    },
                    Missing(message, settled),
                    playing,
                    cutOff
                );
        }
        catch (OperationCanceledException) when (playing.IsCancellationRequested)
        {
            return new Carried(RetryPolicy.AsClaimed(message));
        }
#pragma warning disable CA1031 // The send edge: nothing has left, so trying again is safe.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            // The message of an exception may hold what somebody typed; its type and place never do.
            Log.ComposingFailed(logger, message.Id, bug.GetType().Name, bug.StackTrace ?? "");
            return new Carried(AfterOwnTrouble(message, bug));
        }
    }

    /// <summary>Tells the desk that a message has arrived; where that fails, the coach says the same again: better twice than never.</summary>
    public async ValueTask TellArrivedAsync(Ask arrived, CancellationToken cancellationToken)
    {
        try
        {
            await desk.AnswerAsync(arrived, cancellationToken);
        }
#pragma warning disable CA1031 // The send edge: the message has arrived, whatever goes wrong here.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            Log.TellingFailed(logger, trouble.GetType().Name);
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

    private NextStep AfterOwnTrouble(OutboxMessage message, Exception trouble)
    {
        if (!check.IsRight())
        {
            return RetryPolicy.AsClaimed(message);
        }

        var now = clock.GetCurrentInstant();
        return IsOfStorage(trouble)
            ? RetryPolicy.AfterStorageTrouble(message, now)
            : RetryPolicy.AfterBug(message, now);
    }

    /// <summary>What the database's client throws comes wrapped by the libraries above it.</summary>
    private static bool IsOfStorage(Exception trouble) =>
        trouble is DbException or TimeoutException || trouble.InnerException is { } inner && IsOfStorage(inner);

    /// <summary>By a wrong clock nothing is put off: it would be for a day that is not today.</summary>
    private NextStep Decide(IChatAdapter adapter, OutboxMessage message, SendOutcome outcome) =>
        (outcome, check.IsRight()) switch
        {
            (SendOutcome.NotSent, false) => RetryPolicy.AsClaimed(message) with { PartsArrived = outcome.PartsArrived },
            (SendOutcome.Unknown, false) => new NextStep.LookAgain(message.TryAt, message.Attempts + 1)
            {
                PartsArrived = outcome.PartsArrived,
            },
            _ => RetryPolicy.Decide(outcome, message, adapter.KeyHolds, clock.GetCurrentInstant()),
        };

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

    private async ValueTask<Carried> ComposeAndSendAsync(
        IChatAdapter adapter,
        Ask ask,
        OutboxMessage message,
        CancellationToken playing,
        CancellationToken cutOff
    )
    {
        var reply = (await desk.AnswerAsync(ask, playing)).Reply;
        if (reply == Reply.Nothing)
        {
            return new Carried(
                new NextStep.Done(message.Doubt is null ? DeliveryState.Skipped : DeliveryState.Unknown)
            );
        }

        using var turn = await adapter.WaitForTurnAsync(ask.Chat, playing);
        if (turn.Trouble is { } trouble)
        {
            return new Carried(Decide(adapter, message, trouble));
        }

        if (!check.IsRight())
        {
            return new Carried(RetryPolicy.AsClaimed(message));
        }

        var now = clock.GetCurrentInstant();
        DeliveryMetrics.Leaves(message, now);
        if (!await outbox.BeginSendingAsync(message, now, cutOff))
        {
            return new Carried(new NextStep.Done(message.Unsent));
        }

        var outcome = await SendAsync(adapter, ask.Chat, reply, KeyOf(message), message.PartsArrived, cutOff);
        return new Carried(
            Decide(adapter, message, outcome),
            reply.CountsOnArrival ? DailyMessage.ArrivedFor(ask) : null
        );
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
