using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MileBot.TelegramAdapter;

/// <summary>MileBot on Telegram.</summary>
internal sealed partial class TelegramAdapter : IChatAdapter, IDisposable
{
    /// <summary>The platform's name in addresses and speakers.</summary>
    public const string Name = "telegram";

    /// <summary>Longer than that a message for a chat that has had too much is not kept in hand.</summary>
    private static readonly TimeSpan ChatPatience = TimeSpan.FromSeconds(1);

    /// <summary>The same for what is left of a message: each part has to wait for a second, and may for a little more.</summary>
    private static readonly TimeSpan PartPatience = TimeSpan.FromSeconds(5);

    private readonly TelegramConnection connection;
    private readonly TelegramLane lane;
    private readonly TelegramSending sending;
    private readonly TelegramCommandPublisher publisher;
    private readonly LeftWebhook webhook;
    private readonly TimeProvider time;
    private readonly ILogger<TelegramAdapter> logger;

    /// <summary>Of the polling that goes on; null while none does.</summary>
    private volatile TelegramPatience? polling;

    public TelegramAdapter(
        TelegramOptions options,
        ICommandMenu menu,
        ClockCheck check,
        TimeProvider time,
        ILogger<TelegramAdapter> logger
    )
    {
        (this.time, this.logger) = (time, logger);
        connection = new TelegramConnection(options, check);
        lane = new TelegramLane(options.MessagesPerSecond, time);
        sending = new TelegramSending(connection.Sending, lane);
        publisher = new TelegramCommandPublisher(connection.Sending, menu);
        webhook = new LeftWebhook(connection.Sending);
    }

    /// <inheritdoc/>
    public string Platform => Name;

    /// <inheritdoc/>
    /// <remarks>Telegram ends the poll of whoever asks second.</remarks>
    public bool ListensAlone => true;

    public bool SendsAlone => true;

    /// <inheritdoc/>
    public bool IsListening => polling is { IsTroubled: false };

    /// <inheritdoc/>
    public async Task ListenAsync(IAskDesk desk, CancellationToken cancellationToken)
    {
        try
        {
            await ListenAsync(desk, new TelegramPatience(webhook, time, logger), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The stop we were asked for.
        }
        finally
        {
            polling = null;
        }
    }

    /// <inheritdoc/>
    public bool IsShared(ChatAddress to) => ChatPlace.TryParse(to.Place) is not { ChatId: > 0 };

    /// <inheritdoc/>
    public async ValueTask<Turn> WaitForTurnAsync(ChatAddress to, CancellationToken cancellationToken) =>
        ChatPlace.TryParse(to.Place) is { } place
            ? await lane.UnhurriedAsync(place, ChatPatience, cancellationToken)
            : Turn.Free;

    /// <inheritdoc/>
    /// <remarks>Telegram cannot tell copies apart, so the key has no use here.</remarks>
    public async ValueTask<SendOutcome> SendAsync(
        ChatAddress to,
        Reply reply,
        MessageKey key,
        int arrived,
        CancellationToken cancellationToken
    )
    {
        if (to.Platform != Name || ChatPlace.TryParse(to.Place) is not { } place)
        {
            return new SendOutcome.Refused(SendTrouble.ChatGone);
        }

        if (sending.MovedTo(place) is { } grown)
        {
            return new SendOutcome.Moved(grown.ToAddress());
        }

        SendOutcome? first = null;
        var messages = TelegramReplyRenderer.RenderAll(reply);
        foreach (var (part, message) in messages.Index().Skip(Math.Min(arrived, messages.Count - 1)))
        {
            var outcome = await SendPartAsync(place, message, isFirst: first is null, cancellationToken);
            if (outcome is not SendOutcome.Delivered)
            {
                return outcome with { PartsArrived = part };
            }

            first ??= outcome;
        }

        return first!;
    }

    /// <inheritdoc/>
    public Duration KeyHolds => Duration.Zero;

    /// <inheritdoc/>
    /// <remarks>A bot cannot read what it wrote (github.com/tdlib/telegram-bot-api/issues/482).</remarks>
    public ValueTask<SentLookup> FindSentAsync(
        ChatAddress to,
        MessageKey key,
        Instant since,
        CancellationToken cancellationToken
    ) => new(new SentLookup.CannotTell());

    /// <inheritdoc/>
    public void Dispose()
    {
        connection.Dispose();
        lane.Dispose();
    }

    private async Task ListenAsync(IAskDesk desk, TelegramPatience patience, CancellationToken cancellationToken)
    {
        var me = await patience.UntilDoneAsync(() => connection.Sending.GetMe(cancellationToken), cancellationToken);
        var reader = new TelegramUpdateReader(new BotIdentity(me.Id, me.Username ?? ""));
        await TelegramWarmUp.RunAsync(reader, cancellationToken);
        var answering = new TelegramAnswering(connection.Sending, sending, lane, desk, time);
        polling = patience;
        Log.Listening(logger, me.Username);
        var publishing = PublishAsync(cancellationToken);
        var poller = new TelegramPoller(
            connection.Updates,
            patience,
            time,
            logger,
            received => Read(reader, received),
            (heard, work) => AnswerAsync(answering, heard, work)
        );
        await poller.RunAsync(cancellationToken);
        await publishing;
    }

    /// <summary>The turn of the first was waited for. What is cut off while it waits has not left, so that what arrived before it counts.</summary>
    private async Task<SendOutcome> SendPartAsync(
        ChatPlace to,
        TelegramMessage message,
        bool isFirst,
        CancellationToken cancellationToken
    )
    {
        SendOutcome cutOff = new SendOutcome.NotSent(SendTrouble.Unreachable);
        try
        {
            if (!isFirst && await lane.NextPartAsync(to, PartPatience, cancellationToken) is { Ticks: > 0 } wait)
            {
                return new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromTimeSpan(wait));
            }

            cutOff = new SendOutcome.Unknown(SendTrouble.PlatformFailed);
            return await sending.SendAsync(to, message, replyTo: null, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return cutOff;
        }
    }

    private Heard? Read(TelegramUpdateReader reader, Received received)
    {
        try
        {
            switch (received)
            {
                case Received.Readable { Update: var update }:
                    return reader.Read(update);
                case Received.Unreadable { Id: var id, Trouble: var trouble }:
                    Log.Unreadable(logger, id, trouble);
                    break;
            }
        }
#pragma warning disable CA1031 // An edge: one update's bug must not stop the others.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.HandlingFailed(logger, bug.GetType().Name, bug.StackTrace ?? "");
        }

        return null;
    }

    private async Task AnswerAsync(TelegramAnswering answering, Heard heard, CancellationToken cancellationToken)
    {
        try
        {
            Tell(await answering.AnswerAsync(heard, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // An edge: one update's bug must not stop the others.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.HandlingFailed(logger, bug.GetType().Name, bug.StackTrace ?? "");
        }
    }

    private void Tell(SendOutcome? outcome)
    {
        if (outcome is not (null or SendOutcome.Delivered))
        {
            Log.Unanswered(logger, outcome.ToString());
        }
    }

    /// <summary>A menu that cannot be set is a pity, not a reason to be silent.</summary>
    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        try
        {
            await publisher.PublishAsync(cancellationToken);
        }
        catch (Exception trouble) when (trouble is RequestException or OperationCanceledException)
        {
            Log.MenuFailed(logger, trouble.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Telegram: listening as @{Bot}.")]
        public static partial void Listening(ILogger logger, string? bot);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram: an answer did not arrive: {Outcome}.")]
        public static partial void Unanswered(ILogger logger, string outcome);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram: the command menu could not be set: {Trouble}.")]
        public static partial void MenuFailed(ILogger logger, string trouble);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Telegram: update {Number} cannot be read ({Trouble}) and is left out."
        )]
        public static partial void Unreadable(ILogger logger, int number, string trouble);

        // The message of an exception may hold what somebody typed; its type and place never do.
        [LoggerMessage(Level = LogLevel.Error, Message = "Telegram: handling an update failed with {Bug}. {Place}")]
        public static partial void HandlingFailed(ILogger logger, string bug, string place);
    }
}
