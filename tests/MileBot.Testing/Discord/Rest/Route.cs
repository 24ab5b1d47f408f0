namespace MileBot.Testing.Discord.Rest;

/// <summary>A route of the API.</summary>
/// <param name="Call">Its name.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The path; {names} take any segment, {id} only a snowflake.</param>
/// <param name="Handle">Answers it.</param>
internal sealed record Route(DiscordCall Call, string Method, string Template, Func<RestCall, RestAnswer> Handle)
{
    private readonly string[] segments = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True for calls that carry the interaction's token in place of the bot's.</summary>
    public bool IsInteraction => segments[0] is "interactions" or "webhooks";

    public bool NeedsToken => !IsInteraction && Call != DiscordCall.GetGateway;

    /// <summary>The values of the template's names; null when the path is another.</summary>
    public string[]? Match(string[] path)
    {
        if (path.Length != segments.Length)
        {
            return null;
        }

        var values = new List<string>(2);
        for (var index = 0; index < path.Length; index++)
        {
            if (segments[index][0] == '{')
            {
                values.Add(path[index]);
            }
            else if (segments[index] != path[index])
            {
                return null;
            }
        }

        return [.. values];
    }

    /// <summary>The first value of an {id} that is no snowflake.</summary>
    public string? WrongId(string[] values) =>
        segments
            .Where(segment => segment[0] == '{')
            .Zip(values)
            .Where(pair => pair.First == "{id}" && !ulong.TryParse(pair.Second, out _))
            .Select(pair => pair.Second)
            .FirstOrDefault();

    /// <summary>The top-level resource that limits are counted for.</summary>
    public string Resource(string[] values) =>
        segments[0] switch
        {
            "channels" or "guilds" => values[0],
            "webhooks" or "interactions" => values[0] + values[1],
            _ => "",
        };
}
