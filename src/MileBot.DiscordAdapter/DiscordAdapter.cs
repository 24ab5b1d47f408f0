using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.DiscordClient.Interactions;
using NodaTime;

namespace MileBot.DiscordAdapter;

/// <summary>MileBot on Discord.</summary>
internal sealed partial class DiscordAdapter : IChatAdapter, IDisposable
{
    /// <summary>The platform's name in addresses and speakers.</summary>
    public const string Name = "discord";

    /// <summary>People answered at once; more wait their turn, with a deferral.</summary>
    private const int MostAtOnce = 64;

    /// <summary>How long a stop waits for answers under way.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(4);

    private readonly DiscordConnection connection;
    private readonly DirectChannels direct;
    private readonly DiscordSending sending;
    private readonly DiscordCommandPublisher publisher;
    private readonly DiscordUpdateReader reader;
    private readonly DiscordDoor? door;
    private readonly TimeProvider time;
    private readonly ILogger<DiscordAdapter> logger;
    private readonly SeenInteractions seen = new();

    /// <summary>The gateway as it is heard now; null while it is not.</summary>
    private volatile GatewayListening? gateway;

    public DiscordAdapter(
        DiscordConnection connection,
        DiscordOptions options,
        ICommandMenu menu,
        DiscordDoor? door,
        IDirectChats chats,
        TimeProvider time,
        ILogger<DiscordAdapter> logger
    )
    {
        (this.connection, this.door, this.time, this.logger) = (connection, door, time, logger);
        direct = new DirectChannels(connection.Rest, chats, time);
        sending = new DiscordSending(connection.Rest, direct);
        publisher = new DiscordCommandPublisher(connection.Rest, menu, options.DevelopmentGuild);
        reader = new DiscordUpdateReader(new DiscordMenu(menu));
    }

    /// <inheritdoc/>
    public string Platform => Name;

    /// <inheritdoc/>
    public bool ListensAlone => door is null;

    /// <inheritdoc/>
    public bool SendsAlone => true;

    /// <inheritdoc/>
    /// <remarks>The client waits for the limits that Discord tells it of; those for new direct messages it does not tell.</remarks>
    public async ValueTask<Turn> WaitForTurnAsync(ChatAddress to, CancellationToken cancellationToken) =>
        ChannelPlace.TryParse(to.Place) is { } place
        && await sending.PrepareAsync(place, cancellationToken) is { } trouble
            ? new Turn { Trouble = trouble }
            : Turn.Free;

    /// <inheritdoc/>
    public bool IsListening => door?.IsOpen ?? gateway is { IsHearing: true };

    /// <inheritdoc/>
    public async Task ListenAsync(IAskDesk desk, CancellationToken cancellationToken)
    {
        using var cutOff = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        await using var stop = cancellationToken.Register(() => cutOff.CancelAfter(StopPatience));
        var inHand = new WorkInHand();
        var answering = new DiscordAnswering(connection.Rest, direct, desk, new ChatLanes(MostAtOnce), time);
        await DiscordWarmUp.RunAsync(reader, connection.Rest, direct, time, cancellationToken);
        var publishing = PublishAsync(cancellationToken);
        try
        {
            await HearAsync(Take, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The stop we were asked for.
        }

        await inHand.Settled;
        await publishing;

        bool Take(Interaction interaction, FirstAnswer first)
        {
            if (!seen.IsNew(interaction.Id) || reader.Read(interaction) is not { } heard)
            {
                return false;
            }

            _ = inHand.DoAsync(() => HandleAsync(answering, interaction, heard, first, cutOff.Token));
            return true;
        }
    }

    /// <inheritdoc/>
    public bool IsShared(ChatAddress to) => ChannelPlace.TryParse(to.Place) is not { IsUser: true };

    /// <inheritdoc/>
    public async ValueTask<SendOutcome> SendAsync(
        ChatAddress to,
        Reply reply,
        MessageKey key,
        int arrived,
        CancellationToken cancellationToken
    ) =>
        to.Platform == Name && ChannelPlace.TryParse(to.Place) is { } place
            ? await sending.SendAsync(place, reply, key, arrived, cancellationToken)
            : new SendOutcome.Refused(SendTrouble.ChatGone);

    /// <inheritdoc/>
    /// <remarks>
    /// Discord remembers a nonce for "the past few minutes" (discord-api-docs, resources/message): 90 s are safe, less what waiting
    /// for our turn and for an answer can take.
    /// </remarks>
    public Duration KeyHolds { get; } = Duration.FromSeconds(75);

    /// <inheritdoc/>
    public async ValueTask<SentLookup> FindSentAsync(
        ChatAddress to,
        MessageKey key,
        Instant since,
        CancellationToken cancellationToken
    ) =>
        ChannelPlace.TryParse(to.Place) is { } place
            ? await sending.FindAsync(place, key, since, cancellationToken)
            : new SentLookup.CannotTell();

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private async Task HearAsync(Func<Interaction, FirstAnswer, bool> take, CancellationToken cancellationToken)
    {
        if (door is null)
        {
            await HearGatewayAsync(take, cancellationToken);
            return;
        }

        door.Open(take);
        Log.DoorOpen(logger, DiscordDoor.Path);
        await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        door.Close();
    }

    private async Task HearGatewayAsync(Func<Interaction, FirstAnswer, bool> take, CancellationToken cancellationToken)
    {
        var listening = new GatewayListening(connection, time, logger);
        gateway = listening;
        try
        {
            await listening.RunAsync(take, cancellationToken);
        }
        finally
        {
            gateway = null;
        }
    }

    private async Task HandleAsync(
        DiscordAnswering answering,
        Interaction interaction,
        Heard heard,
        FirstAnswer first,
        CancellationToken cancellationToken
    )
    {
        try
        {
            if (await answering.AnswerAsync(interaction, heard, first, cancellationToken) == AnswerFate.Lost)
            {
                Log.Unanswered(logger);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Unanswered(logger);
        }
#pragma warning disable CA1031 // An edge: one interaction's bug must not stop the others.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.HandlingFailed(logger, bug.GetType().Name, bug.StackTrace ?? "");
        }
    }

    /// <summary>Commands that cannot be published are a pity, and those of the last time still work.</summary>
    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (
                await connection.IdentityAsync(time, cancellationToken) is not { } application
                || !await publisher.PublishAsync(application, cancellationToken)
            )
            {
                Log.PublishingFailed(logger);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The stop we were asked for.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Discord: listening at {Path}.")]
        public static partial void DoorOpen(ILogger logger, string path);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord: an answer did not arrive.")]
        public static partial void Unanswered(ILogger logger);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Discord: the commands could not be published; those published before stand."
        )]
        public static partial void PublishingFailed(ILogger logger);

        // The message of an exception may hold what somebody typed; its type and place never do.
        [LoggerMessage(Level = LogLevel.Error, Message = "Discord: handling an interaction failed with {Bug}. {Place}")]
        public static partial void HandlingFailed(ILogger logger, string bug, string place);
    }
}
