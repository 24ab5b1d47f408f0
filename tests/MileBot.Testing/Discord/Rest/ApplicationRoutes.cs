using System.Text.Json;
using MileBot.Testing.Discord.Checks;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>The gateway's address, the bot itself, and its commands.</summary>
internal sealed class ApplicationRoutes(DiscordWorld world, Func<Uri> address)
{
    public RestAnswer Gateway(RestCall call) =>
        new RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("url", GatewayUrl);
            writer.WriteEndObject();
        });

    public RestAnswer GatewayBot(RestCall call) =>
        new RestAnswer.Ok(writer =>
        {
            var limits = world.Settings.Gateway;
            writer.WriteStartObject();
            writer.WriteString("url", GatewayUrl);
            writer.WriteNumber("shards", limits.Shards);
            writer.WriteStartObject("session_start_limit");
            writer.WriteNumber("total", limits.SessionStarts);
            writer.WriteNumber("remaining", world.Hub.SessionStartsLeft);
            writer.WriteNumber("reset_after", 14_400_000);
            writer.WriteNumber("max_concurrency", limits.MaxConcurrency);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });

    public RestAnswer Me(RestCall call) => new RestAnswer.Ok(writer => DiscordJson.WriteUser(writer, world.Bot));

    public RestAnswer Application(RestCall call) =>
        new RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            writer.Id("id", world.Settings.ApplicationId);
            writer.WriteString("name", world.Bot.Name);
            writer.WriteString("description", "");
            writer.WriteBoolean("bot_public", true);
            writer.WriteBoolean("bot_require_code_grant", false);
            writer.WriteString("verify_key", Convert.ToHexStringLower(world.Signer.PublicKey));
            writer.WriteNumber("flags", 0);
            writer.WriteEndObject();
        });

    public RestAnswer Commands(RestCall call)
    {
        lock (world.Gate)
        {
            return Refuse(call) ?? (RestAnswer)Show(world.CommandsOf(GuildOf(call)), call.Asks("with_localizations"));
        }
    }

    public RestAnswer SetCommands(RestCall call)
    {
        lock (world.Gate)
        {
            return Refuse(call) ?? SetCommands(call, GuildOf(call));
        }
    }

    private string GatewayUrl => $"ws://127.0.0.1:{address().Port}/gateway";

    private RestAnswer SetCommands(RestCall call, ulong guild)
    {
        var form = new FormPart(JsonSerializer.SerializeToElement(new { list = call.Json }), "", new FormErrors());
        if (call.Json.ValueKind != JsonValueKind.Array)
        {
            form.Wrong("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return RestAnswer.Form(form.Errors);
        }

        var parts = call
            .Json.EnumerateArray()
            .Select((json, index) => new FormPart(json, index.ToString(), form.Errors))
            .ToList();
        parts.ForEach(CommandChecks.Check);
        if (TooMany(parts) is { } wrong)
        {
            return wrong;
        }

        CheckNames(parts);
        if (form.Errors.Any)
        {
            return RestAnswer.Form(form.Errors);
        }

        world.Commands[guild] = [.. parts.Select(part => Register(part.Json, guild))];
        world.Ledger.Add(LedgerKind.CommandsSet, message: null, interaction: null);
        return Show(world.CommandsOf(guild), withLocalizations: true);
    }

    private static RestAnswer.Error? TooMany(IReadOnlyList<FormPart> commands) =>
        commands.GroupBy(TypeOf).Any(kind => kind.Count() > (kind.Key == 1 ? 100 : 15))
            ? new RestAnswer.Error(400, 30032, "Maximum number of application commands reached (100).")
            : null;

    private static void CheckNames(IReadOnlyList<FormPart> commands)
    {
        var names = new HashSet<(long, string?)>();
        foreach (
            var command in commands.Where(command => !names.Add((TypeOf(command), command.Field("name")?.ToString())))
        )
        {
            command.Wrong("name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        }
    }

    private static long TypeOf(FormPart command) =>
        command.Field("type") is { } type && type.TryGetInt64(out var number) ? number : 1;

    private EmulatedCommand Register(JsonElement json, ulong guild)
    {
        var name = json.GetProperty("name").GetString()!;
        var known = world.CommandsOf(guild).FirstOrDefault(command => command.Name == name);
        return new EmulatedCommand(known?.Id ?? world.Ids.Next(), name, guild == 0 ? null : guild, json)
        {
            Version = world.Ids.Next(),
        };
    }

    private RestAnswer.Ok Show(IReadOnlyList<EmulatedCommand> commands, bool withLocalizations) =>
        new(writer =>
        {
            writer.WriteStartArray();
            foreach (var command in commands)
            {
                CommandEcho.Of(command, world.Settings.ApplicationId, withLocalizations).WriteTo(writer);
            }

            writer.WriteEndArray();
        });

    private RestAnswer.Error? Refuse(RestCall call) =>
        call.Id(0) != world.Settings.ApplicationId
            ? new RestAnswer.Error(403, 20012, "You are not authorized to perform this action on this application")
        : GuildOf(call) is var guild and not 0 && world.Guilds.GetValueOrDefault(guild) is not { HasBot: true }
            ? new RestAnswer.Error(403, 50001, "Missing Access")
        : null;

    private static ulong GuildOf(RestCall call) => call.Match.Values.Length > 1 ? call.Id(1) : 0;
}
