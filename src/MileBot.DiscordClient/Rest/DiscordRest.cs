using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Limits;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Rest;

/// <summary>The calls a slash-command bot makes. Each waits for its turn, is made, and says what became of it.</summary>
/// <remarks>Needs no gateway. Safe for use from many threads.</remarks>
public sealed class DiscordRest : IDisposable
{
    private static readonly DiscordJson Json = DiscordJson.Default;

    private readonly RestSender sender;
    private readonly RestLimits limits;
    private readonly RestTries tries;

    /// <summary>Opens no connection yet.</summary>
    /// <param name="options">How to reach the API.</param>
    /// <param name="time">The clock waits go by.</param>
    /// <param name="chance">Spreads retries.</param>
    public DiscordRest(DiscordRestOptions options, TimeProvider time, Chance chance)
    {
        sender = new RestSender(options, time);
        limits = new RestLimits(options, time);
        tries = new RestTries(sender, limits, options, time, chance);
    }

    /// <summary>Where the gateway is.</summary>
    public Task<RestOutcome<GatewayBot>> GetGatewayBotAsync(CancellationToken cancellationToken) =>
        tries.MakeAsync(Endpoints.GatewayBot.At("gateway/bot"), Json.GatewayBot, cancellationToken);

    /// <summary>Who we are.</summary>
    public Task<RestOutcome<Application>> GetCurrentApplicationAsync(CancellationToken cancellationToken) =>
        tries.MakeAsync(Endpoints.CurrentApplication.At("applications/@me"), Json.Application, cancellationToken);

    /// <summary>Whom our messages are from.</summary>
    public Task<RestOutcome<User>> GetCurrentUserAsync(CancellationToken cancellationToken) =>
        tries.MakeAsync(Endpoints.CurrentUser.At("users/@me"), Json.User, cancellationToken);

    /// <summary>All global commands as they stand published, every language included.</summary>
    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> GetCommandsAsync(
        Snowflake application,
        CancellationToken cancellationToken
    ) =>
        tries.MakeAsync(
            Endpoints.GetGlobalCommands.At($"applications/{application}/commands?with_localizations=true"),
            Json.IReadOnlyListApplicationCommand,
            cancellationToken
        );

    /// <summary>All commands of a guild as they stand published, every language included.</summary>
    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> GetGuildCommandsAsync(
        Snowflake application,
        Snowflake guild,
        CancellationToken cancellationToken
    ) =>
        tries.MakeAsync(
            Endpoints.GetGuildCommands.At(
                $"applications/{application}/guilds/{guild}/commands?with_localizations=true",
                guild.ToString()
            ),
            Json.IReadOnlyListApplicationCommand,
            cancellationToken
        );

    /// <summary>Replaces all global commands.</summary>
    public Task<RestOutcome<IReadOnlyList<PublishedCommand>>> OverwriteCommandsAsync(
        Snowflake application,
        IReadOnlyList<ApplicationCommand> commands,
        CancellationToken cancellationToken
    ) =>
        tries.MakeAsync(
            With(
                Endpoints.GlobalCommands.At($"applications/{application}/commands"),
                commands,
                Json.IReadOnlyListApplicationCommand
            ),
            Json.IReadOnlyListPublishedCommand,
            cancellationToken
        );

    /// <summary>Replaces all commands of a guild.</summary>
    public Task<RestOutcome<IReadOnlyList<PublishedCommand>>> OverwriteGuildCommandsAsync(
        Snowflake application,
        Snowflake guild,
        IReadOnlyList<ApplicationCommand> commands,
        CancellationToken cancellationToken
    ) =>
        tries.MakeAsync(
            With(
                Endpoints.GuildCommands.At($"applications/{application}/guilds/{guild}/commands", guild.ToString()),
                commands,
                Json.IReadOnlyListApplicationCommand
            ),
            Json.IReadOnlyListPublishedCommand,
            cancellationToken
        );

    /// <summary>Gives the first answer to an interaction. It is never given twice, and waits for no limit.</summary>
    public Task<RestOutcome<Nothing>> RespondAsync(
        Snowflake interaction,
        InteractionToken token,
        InteractionResponse response,
        CancellationToken cancellationToken
    )
    {
        var call = Endpoints.Callback.At($"interactions/{interaction}/{token.Text}/callback");
        return tries.MakeAsync<Nothing>(
            call with
            {
                Json = response.ToJson(),
                Files = response.Files,
            },
            null,
            cancellationToken
        );
    }

    /// <summary>Changes the message that answered an interaction, or writes the deferred one.</summary>
    public Task<RestOutcome<Message>> EditOriginalAsync(
        Snowflake application,
        InteractionToken token,
        MessageBody message,
        CancellationToken cancellationToken
    ) =>
        tries.MakeAsync(
            With(OfWebhook(Endpoints.EditOriginal, application, token, "/messages/@original"), message),
            Json.Message,
            cancellationToken
        );

    /// <summary>Writes another message for an interaction.</summary>
    public Task<RestOutcome<Message>> FollowUpAsync(
        Snowflake application,
        InteractionToken token,
        MessageBody message,
        CancellationToken cancellationToken
    ) =>
        tries.MakeAsync(
            With(OfWebhook(Endpoints.FollowUp, application, token, ""), message),
            Json.Message,
            cancellationToken
        );

    /// <summary>Writes in a channel. With a nonce it is written once, however often it is tried within minutes.</summary>
    public Task<RestOutcome<Message>> CreateMessageAsync(
        Snowflake channel,
        MessageBody message,
        CancellationToken cancellationToken
    ) =>
        tries.MakeAsync(
            With(Endpoints.CreateMessage.At($"channels/{channel}/messages", channel.ToString()), message),
            Json.Message,
            cancellationToken
        );

    /// <summary>
    /// A channel's messages: the first ones later than an id, or without one the last ones. In a guild's channel whose history we
    /// may not read there are none.
    /// </summary>
    /// <param name="channel">Which.</param>
    /// <param name="after">The id; null for the last messages.</param>
    /// <param name="most">How many at most; 1 to 100.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<RestOutcome<IReadOnlyList<Message>>> GetMessagesAsync(
        Snowflake channel,
        Snowflake? after,
        int most,
        CancellationToken cancellationToken
    ) =>
        tries.MakeAsync(
            Endpoints.GetMessages.At(
                $"channels/{channel}/messages?limit={most}{(after is { } id ? $"&after={id}" : "")}",
                channel.ToString()
            ),
            Json.IReadOnlyListMessage,
            cancellationToken
        );

    /// <summary>The channel for direct messages with a user; made when there is none. Only after they did something.</summary>
    public Task<RestOutcome<Channel>> OpenDirectChannelAsync(Snowflake user, CancellationToken cancellationToken) =>
        tries.MakeAsync(
            With(
                Endpoints.DirectChannel.At("users/@me/channels"),
                new DirectChannelRequest(user),
                Json.DirectChannelRequest
            ),
            Json.Channel,
            cancellationToken
        );

    /// <inheritdoc/>
    public void Dispose()
    {
        sender.Dispose();
        limits.Dispose();
    }

    private static RestCall OfWebhook(Endpoint endpoint, Snowflake application, InteractionToken token, string tail) =>
        endpoint.At($"webhooks/{application}/{token.Text}{tail}", token.Text);

    private static RestCall With(RestCall call, MessageBody message) =>
        With(call, message, Json.MessageBody) with
        {
            Files = message.Files,
            HasNonce = message.Nonce is not null,
        };

    private static RestCall With<T>(RestCall call, T body, JsonTypeInfo<T> type) =>
        call with
        {
            Json = JsonSerializer.SerializeToUtf8Bytes(body, type),
        };
}
