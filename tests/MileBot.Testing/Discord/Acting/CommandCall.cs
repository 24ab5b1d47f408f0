using System.Globalization;
using System.Text.Json;

namespace MileBot.Testing.Discord.Acting;

/// <summary>A command as a user may call it: Discord's app offers nothing else.</summary>
/// <param name="Command">The registered command.</param>
/// <param name="Path">Its name, then its subcommand group and subcommand.</param>
/// <param name="Options">What was filled.</param>
internal sealed record CommandCall(EmulatedCommand Command, string[] Path, IReadOnlyList<OptionValue> Options)
{
    /// <param name="command">The registered command.</param>
    /// <param name="path">Its name, then its subcommand group and subcommand.</param>
    /// <param name="given">What the user fills in.</param>
    /// <param name="focused">The option they type in; null for a finished call.</param>
    /// <exception cref="InvalidOperationException">Discord's app would not let them.</exception>
    public static CommandCall Fill(
        EmulatedCommand command,
        string[] path,
        IReadOnlyList<(string Name, object Value)> given,
        string? focused
    )
    {
        var declared = Declared(command, path);
        var missing = declared.Where(IsRequired).Select(NameOf).Except(given.Select(one => one.Name)).ToList();
        if (missing.Count > 0 && focused is null)
        {
            throw new InvalidOperationException($"/{command.Name} needs: {string.Join(", ", missing)}.");
        }

        return new CommandCall(
            command,
            path,
            [.. given.Select(one => Fill(command, declared, one.Name, one.Value, focused))]
        );
    }

    private static IReadOnlyList<JsonElement> Declared(EmulatedCommand command, string[] path)
    {
        var options = command.Options;
        foreach (var name in path.Skip(1))
        {
            var inner = options.Where(option => NameOf(option) == name && TypeOf(option) is 1 or 2).ToList();
            options =
                inner.Count == 1
                    ? EmulatedCommand.OptionsOf(inner[0])
                    : throw new InvalidOperationException($"/{command.Name} has no subcommand '{name}'.");
        }

        return options;
    }

    private static OptionValue Fill(
        EmulatedCommand command,
        IReadOnlyList<JsonElement> declared,
        string name,
        object value,
        string? focused
    )
    {
        var option =
            declared.Where(one => NameOf(one) == name).Select(one => (JsonElement?)one).FirstOrDefault()
            ?? throw new InvalidOperationException(
                $"/{command.Name} has no option '{name}' among: {string.Join(", ", declared.Select(NameOf))}."
            );
        if (name == focused)
        {
            return new OptionValue(name, TypeOf(option), value, IsFocused: true);
        }

        var wrong = OptionFit.Wrong(option, value);
        return wrong is null
            ? new OptionValue(name, TypeOf(option), value, IsFocused: false)
            : throw new InvalidOperationException($"/{command.Name} {name}: {wrong}");
    }

    private static bool IsRequired(JsonElement option) =>
        option.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.True;

    private static string NameOf(JsonElement option) => option.GetProperty("name").GetString()!;

    internal static int TypeOf(JsonElement option) => option.GetProperty("type").GetInt32();

    internal static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
