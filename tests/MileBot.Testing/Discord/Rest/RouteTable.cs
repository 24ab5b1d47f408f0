using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>The routes that a slash-command bot needs, and nothing else.</summary>
internal sealed class RouteTable
{
    private readonly Route[] routes;

    public RouteTable(DiscordWorld world, Func<Uri> address)
    {
        var application = new ApplicationRoutes(world, address);
        var interactions = new InteractionRoutes(world);
        var webhooks = new WebhookRoutes(world);
        var messages = new MessageRoutes(world);
        var places = new PlaceRoutes(world);
        routes =
        [
            new(DiscordCall.GetGateway, "GET", "/gateway", application.Gateway),
            new(DiscordCall.GetGatewayBot, "GET", "/gateway/bot", application.GatewayBot),
            new(DiscordCall.GetMe, "GET", "/users/@me", application.Me),
            new(DiscordCall.GetApplication, "GET", "/applications/@me", application.Application),
            new(DiscordCall.GetApplication, "GET", "/oauth2/applications/@me", application.Application),
            new(DiscordCall.GetGlobalCommands, "GET", "/applications/{id}/commands", application.Commands),
            new(DiscordCall.SetGlobalCommands, "PUT", "/applications/{id}/commands", application.SetCommands),
            new(DiscordCall.GetGuildCommands, "GET", "/applications/{id}/guilds/{id}/commands", application.Commands),
            new(
                DiscordCall.SetGuildCommands,
                "PUT",
                "/applications/{id}/guilds/{id}/commands",
                application.SetCommands
            ),
            new(DiscordCall.Callback, "POST", "/interactions/{id}/{token}/callback", interactions.Callback),
            new(DiscordCall.GetOriginal, "GET", "/webhooks/{id}/{token}/messages/@original", webhooks.GetOriginal),
            new(DiscordCall.EditOriginal, "PATCH", "/webhooks/{id}/{token}/messages/@original", webhooks.EditOriginal),
            new(
                DiscordCall.DeleteOriginal,
                "DELETE",
                "/webhooks/{id}/{token}/messages/@original",
                webhooks.DeleteOriginal
            ),
            new(DiscordCall.CreateFollowup, "POST", "/webhooks/{id}/{token}", webhooks.Create),
            new(DiscordCall.GetFollowup, "GET", "/webhooks/{id}/{token}/messages/{id}", webhooks.Get),
            new(DiscordCall.EditFollowup, "PATCH", "/webhooks/{id}/{token}/messages/{id}", webhooks.Edit),
            new(DiscordCall.DeleteFollowup, "DELETE", "/webhooks/{id}/{token}/messages/{id}", webhooks.Delete),
            new(DiscordCall.CreateMessage, "POST", "/channels/{id}/messages", messages.Create),
            new(DiscordCall.ListMessages, "GET", "/channels/{id}/messages", messages.List),
            new(DiscordCall.GetMessage, "GET", "/channels/{id}/messages/{id}", messages.Get),
            new(DiscordCall.EditMessage, "PATCH", "/channels/{id}/messages/{id}", messages.Edit),
            new(DiscordCall.DeleteMessage, "DELETE", "/channels/{id}/messages/{id}", messages.Delete),
            new(DiscordCall.Typing, "POST", "/channels/{id}/typing", messages.Typing),
            new(DiscordCall.OpenDirectMessages, "POST", "/users/@me/channels", places.OpenDirectMessages),
            new(DiscordCall.GetChannel, "GET", "/channels/{id}", places.Channel),
            new(DiscordCall.GetGuild, "GET", "/guilds/{id}", places.Guild),
            new(DiscordCall.GetGuildChannels, "GET", "/guilds/{id}/channels", places.GuildChannels),
            new(DiscordCall.GetMember, "GET", "/guilds/{id}/members/{id}", places.Member),
            new(DiscordCall.GetUser, "GET", "/users/{id}", places.User),
        ];
    }

    /// <summary>The route of a call; null when there is none.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path after the version.</param>
    /// <param name="isKnownPath">True when the path has routes, of whatever method.</param>
    public RouteMatch? Find(string method, string path, out bool isKnownPath)
    {
        isKnownPath = false;
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var route in routes)
        {
            if (route.Match(segments) is not { } values)
            {
                continue;
            }

            isKnownPath = true;
            if (route.Method == method)
            {
                return new RouteMatch(route, values);
            }
        }

        return null;
    }
}
