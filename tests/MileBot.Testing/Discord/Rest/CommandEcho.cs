using System.Text.Json.Nodes;

namespace MileBot.Testing.Discord.Rest;

/// <summary>
/// A command as the API gives it back: with its ids and defaults filled in, without what says nothing, and with its localised
/// texts only when asked for (docs: application-commands, Get Global Application Commands).
/// </summary>
internal static class CommandEcho
{
    private static readonly string[] Localizations = ["name_localizations", "description_localizations"];

    public static JsonObject Of(EmulatedCommand command, ulong application, bool withLocalizations)
    {
        var echo = JsonObject.Create(command.Json)!;
        Trim(echo, withLocalizations);
        echo["id"] = command.Id.ToString();
        echo["application_id"] = application.ToString();
        echo["version"] = command.Version.ToString();
        Default(echo, "type", 1);
        Default(echo, "nsfw", false);
        Default(echo, "default_member_permissions", null);
        if (command.Guild is { } guild)
        {
            echo["guild_id"] = guild.ToString();
            return echo;
        }

        Default(echo, "integration_types", new JsonArray(0));
        Default(echo, "contexts", null);
        return echo;
    }

    private static void Default(JsonObject echo, string field, JsonNode? value)
    {
        if (!echo.ContainsKey(field))
        {
            echo[field] = value;
        }
    }

    private static void Trim(JsonObject part, bool withLocalizations)
    {
        foreach (var field in new[] { "required", "autocomplete" })
        {
            if (part[field]?.ToString() == "false")
            {
                part.Remove(field);
            }
        }

        foreach (var field in Localizations.Where(field => !withLocalizations || part[field] is null))
        {
            part.Remove(field);
        }

        foreach (var list in new[] { "options", "choices" })
        {
            TrimList(part, list, withLocalizations);
        }
    }

    private static void TrimList(JsonObject part, string list, bool withLocalizations)
    {
        if (part[list] is not JsonArray { Count: > 0 } inner)
        {
            part.Remove(list);
            return;
        }

        foreach (var one in inner.OfType<JsonObject>())
        {
            Trim(one, withLocalizations);
        }
    }
}
