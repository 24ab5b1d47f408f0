using System.Text.Json;

namespace MileBot.Testing.Telegram;

/// <summary>setMyCommands, getMyCommands, deleteMyCommands.</summary>
internal sealed class MenuMethods(BotWorld world)
{
    private const int MostCommands = 100;
    private const int MostNameLength = 32;
    private const int MostDescriptionLength = 256;

    public ApiAnswer Set(CallArguments arguments)
    {
        if (arguments.Json("commands") is not { ValueKind: JsonValueKind.Array } commands)
        {
            return ApiAnswer.BadRequest("expected an Array of BotCommand");
        }

        var menu = commands
            .EnumerateArray()
            .Select(command => (Text(command, "command"), Text(command, "description")))
            .ToList();
        var wrong =
            menu.Count > MostCommands
                ? "BOT_COMMANDS_TOO_MUCH"
                : menu.Select(Check).FirstOrDefault(found => found is not null);
        if (wrong is not null)
        {
            return ApiAnswer.BadRequest(wrong);
        }

        lock (world.Gate)
        {
            world.Menus[Key(arguments)] = menu;
        }

        world.Ledger.Add(LedgerKind.MenuSet, message: null, arguments.Text("language_code") ?? "");
        return ApiAnswer.True;
    }

    public ApiAnswer Get(CallArguments arguments)
    {
        IReadOnlyList<(string Name, string Description)> menu;
        lock (world.Gate)
        {
            menu = world.Menus.GetValueOrDefault(Key(arguments)) ?? [];
        }

        return new ApiAnswer.Ok(writer => Write(writer, menu));
    }

    public ApiAnswer Delete(CallArguments arguments)
    {
        lock (world.Gate)
        {
            world.Menus.Remove(Key(arguments));
        }

        return ApiAnswer.True;
    }

    /// <summary>Scope and language in one key: <c>default/de</c>.</summary>
    public static string Key(string scope, string language) => $"{scope}/{language}";

    private static string Key(CallArguments arguments) =>
        Key(
            arguments.Json("scope") is { ValueKind: JsonValueKind.Object } scope ? Text(scope, "type") : "default",
            arguments.Text("language_code") ?? ""
        );

    private static string? Check((string Name, string Description) command) =>
        command.Name.Length == 0 ? "command must be non-empty"
        : command.Name.Length > MostNameLength ? "command length must not exceed 32"
        : !command.Name.All(character =>
            char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '_'
        )
            ? "BOT_COMMAND_INVALID"
        : command.Description.Length == 0 ? "command description must be non-empty"
        : command.Description.Length > MostDescriptionLength ? "command description length must not exceed 256"
        : null;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<(string Name, string Description)> menu)
    {
        writer.WriteStartArray();
        foreach (var (name, description) in menu)
        {
            writer.WriteStartObject();
            writer.WriteString("command", name);
            writer.WriteString("description", description);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
