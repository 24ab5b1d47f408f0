namespace MileBot.DiscordClient.Rest;

/// <summary>Every call we make, and which of them may be made twice.</summary>
/// <remarks>
/// Reading, deleting, overwriting and editing leave the same state however often they are done. Opening a direct-message channel
/// answers the one that is there. A new message is written twice unless its nonce is enforced. An interaction is answered once.
/// </remarks>
internal static class Endpoints
{
    public static readonly Endpoint GatewayBot = Bot(HttpMethod.Get, "gateway/bot");
    public static readonly Endpoint CurrentApplication = Bot(HttpMethod.Get, "applications/@me");
    public static readonly Endpoint GetGlobalCommands = Bot(HttpMethod.Get, "applications/app/commands");
    public static readonly Endpoint GetGuildCommands = Bot(HttpMethod.Get, "applications/app/guilds/guild/commands");
    public static readonly Endpoint GlobalCommands = Bot(HttpMethod.Put, "applications/app/commands");
    public static readonly Endpoint GuildCommands = Bot(HttpMethod.Put, "applications/app/guilds/guild/commands");
    public static readonly Endpoint DirectChannel = Bot(HttpMethod.Post, "users/@me/channels");
    public static readonly Endpoint CurrentUser = Bot(HttpMethod.Get, "users/@me");
    public static readonly Endpoint GetMessages = Bot(HttpMethod.Get, "channels/channel/messages");
    public static readonly Endpoint CreateMessage = new(
        HttpMethod.Post,
        "channels/channel/messages",
        Traffic.Bot,
        RetryRule.WithNonce
    );

    public static readonly Endpoint Callback = new(
        HttpMethod.Post,
        "interactions/interaction/token/callback",
        Traffic.InteractionCallback,
        RetryRule.Never
    );

    public static readonly Endpoint EditOriginal = Webhook(
        HttpMethod.Patch,
        RetryRule.Always,
        "webhooks/app/token/messages/@original"
    );
    public static readonly Endpoint FollowUp = Webhook(HttpMethod.Post, RetryRule.Never, "webhooks/app/token");

    private static Endpoint Bot(HttpMethod method, string template) =>
        new(method, template, Traffic.Bot, RetryRule.Always);

    private static Endpoint Webhook(HttpMethod method, RetryRule retry, string template) =>
        new(method, template, Traffic.InteractionWebhook, retry);
}
