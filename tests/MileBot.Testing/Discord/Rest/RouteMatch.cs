namespace MileBot.Testing.Discord.Rest;

/// <summary>A route and the values of its names.</summary>
internal sealed record RouteMatch(Route Route, string[] Values)
{
    /// <summary>The channel of a call into one.</summary>
    public ulong? Channel =>
        Route.Template.StartsWith("/channels/", StringComparison.Ordinal) && ulong.TryParse(Values[0], out var id)
            ? id
            : null;
}
