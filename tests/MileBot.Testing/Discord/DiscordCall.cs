namespace MileBot.Testing.Discord;

/// <summary>The REST calls the emulator answers; any other is a failure.</summary>
public enum DiscordCall
{
    /// <summary>No route of the emulator.</summary>
    Unknown,

    /// <summary>GET /gateway.</summary>
    GetGateway,

    /// <summary>GET /gateway/bot.</summary>
    GetGatewayBot,

    /// <summary>GET /users/@me.</summary>
    GetMe,

    /// <summary>GET /applications/@me and /oauth2/applications/@me.</summary>
    GetApplication,

    /// <summary>GET /applications/{id}/commands.</summary>
    GetGlobalCommands,

    /// <summary>PUT /applications/{id}/commands.</summary>
    SetGlobalCommands,

    /// <summary>GET /applications/{id}/guilds/{id}/commands.</summary>
    GetGuildCommands,

    /// <summary>PUT /applications/{id}/guilds/{id}/commands.</summary>
    SetGuildCommands,

    /// <summary>POST /interactions/{id}/{token}/callback.</summary>
    Callback,

    /// <summary>GET /webhooks/{application}/{token}/messages/@original.</summary>
    GetOriginal,

    /// <summary>PATCH /webhooks/{application}/{token}/messages/@original.</summary>
    EditOriginal,

    /// <summary>DELETE /webhooks/{application}/{token}/messages/@original.</summary>
    DeleteOriginal,

    /// <summary>POST /webhooks/{application}/{token}.</summary>
    CreateFollowup,

    /// <summary>GET /webhooks/{application}/{token}/messages/{id}.</summary>
    GetFollowup,

    /// <summary>PATCH /webhooks/{application}/{token}/messages/{id}.</summary>
    EditFollowup,

    /// <summary>DELETE /webhooks/{application}/{token}/messages/{id}.</summary>
    DeleteFollowup,

    /// <summary>POST /channels/{id}/messages.</summary>
    CreateMessage,

    /// <summary>GET /channels/{id}/messages/{id}.</summary>
    GetMessage,

    /// <summary>GET /channels/{id}/messages.</summary>
    ListMessages,

    /// <summary>PATCH /channels/{id}/messages/{id}.</summary>
    EditMessage,

    /// <summary>DELETE /channels/{id}/messages/{id}.</summary>
    DeleteMessage,

    /// <summary>POST /channels/{id}/typing.</summary>
    Typing,

    /// <summary>POST /users/@me/channels.</summary>
    OpenDirectMessages,

    /// <summary>GET /channels/{id}.</summary>
    GetChannel,

    /// <summary>GET /guilds/{id}.</summary>
    GetGuild,

    /// <summary>GET /guilds/{id}/channels.</summary>
    GetGuildChannels,

    /// <summary>GET /guilds/{id}/members/{id}.</summary>
    GetMember,

    /// <summary>GET /users/{id}.</summary>
    GetUser,
}
