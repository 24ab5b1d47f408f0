using System.Text.RegularExpressions;

namespace MileBot.Testing.Discord.Checks;

/// <summary>Which mentions of a message ping, by its allowed_mentions (docs: resources/message).</summary>
internal static partial class MentionReading
{
    /// <param name="body">The message's body.</param>
    /// <param name="text">All its text.</param>
    /// <param name="isWebhook">Interactions and webhooks ping users only, unless told.</param>
    public static Pings Read(FormPart body, string text, bool isWebhook)
    {
        var users = Ids(UserMention(), text);
        var roles = Ids(RoleMention(), text);
        var everyone =
            text.Contains("@everyone", StringComparison.Ordinal) || text.Contains("@here", StringComparison.Ordinal);
        if (body.Part("allowed_mentions") is not { } allowed)
        {
            return isWebhook ? new Pings(users, [], Everyone: false) : new Pings(users, roles, everyone);
        }

        var parsed = Parsed(allowed);
        return new Pings(
            Allowed(allowed, "users", parsed, users),
            Allowed(allowed, "roles", parsed, roles),
            everyone && parsed.Contains("everyone")
        );
    }

    private static HashSet<string> Parsed(FormPart allowed)
    {
        var parsed = new HashSet<string>();
        foreach (var one in allowed.Parts("parse", 0, 3))
        {
            var name = one.Json.ToString();
            parsed.Add(name);
            if (name is not ("users" or "roles" or "everyone"))
            {
                one.Wrong("", "BASE_TYPE_CHOICES", "Value must be one of ('users', 'roles', 'everyone').");
            }
        }

        return parsed;
    }

    private static IReadOnlyList<ulong> Allowed(
        FormPart allowed,
        string kind,
        HashSet<string> parsed,
        IReadOnlyList<ulong> inText
    )
    {
        var named = allowed.Parts(kind, 0, 100);
        if (parsed.Contains(kind) && named.Count > 0)
        {
            allowed.Wrong(
                kind,
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive."
            );
        }

        var ids = named.Select(one => one.Json.ToString()).ToHashSet();
        return parsed.Contains(kind) ? inText : [.. inText.Where(id => ids.Contains(id.ToString()))];
    }

    private static IReadOnlyList<ulong> Ids(Regex mention, string text) =>
        text.Contains('<', StringComparison.Ordinal)
            ? [.. mention.Matches(text).Select(match => ulong.Parse(match.Groups["id"].ValueSpan)).Distinct()]
            : [];

    [GeneratedRegex("<@!?(?<id>[0-9]{1,19})>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UserMention();

    [GeneratedRegex("<@&(?<id>[0-9]{1,19})>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoleMention();
}
