using System.Globalization;
using System.Text.Json;
using MileBot.Testing.Discord.Rest;

namespace MileBot.Testing.Discord.Acting;

/// <summary>Writes the data of each kind of interaction.</summary>
internal static class InteractionData
{
    public static void WriteCommand(Utf8JsonWriter writer, CommandCall call)
    {
        writer.WriteStartObject();
        writer.Id("id", call.Command.Id);
        writer.WriteString("name", call.Command.Name);
        writer.WriteNumber("type", 1);
        if (call.Command.Guild is { } guild)
        {
            writer.Id("guild_id", guild);
        }

        WriteOptions(writer, call, depth: 1);
        writer.WriteEndObject();
    }

    public static void WriteComponent(Utf8JsonWriter writer, int type, string customId, IReadOnlyList<string>? values)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", 1);
        writer.WriteNumber("component_type", type);
        writer.WriteString("custom_id", customId);
        WriteValues(writer, values);
        writer.WriteEndObject();
    }

    public static void WriteModal(
        Utf8JsonWriter writer,
        EmulatedModal modal,
        IReadOnlyDictionary<string, string> values
    )
    {
        writer.WriteStartObject();
        writer.WriteString("custom_id", modal.CustomId);
        writer.WriteStartArray("components");
        foreach (var field in modal.Fields)
        {
            WriteField(writer, field, values.GetValueOrDefault(field.CustomId) ?? field.Value ?? "");
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, EmulatedField field, string value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("type", field.IsInRow ? 1 : 18);
        writer.WriteNumber("id", 1);
        if (field.IsInRow)
        {
            writer.WriteStartArray("components");
            WriteInput(writer, field, value);
            writer.WriteEndArray();
        }
        else
        {
            writer.WritePropertyName("component");
            WriteInput(writer, field, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter writer, EmulatedField field, string value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("type", field.Type);
        writer.WriteNumber("id", 2);
        writer.WriteString("custom_id", field.CustomId);
        if (field.Type is 4 or 21)
        {
            writer.WriteString("value", value);
        }
        else if (field.Type == 23)
        {
            writer.WriteBoolean("value", value == "true");
        }
        else
        {
            WriteValues(writer, value.Length == 0 ? [] : value.Split('\n'));
        }

        writer.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter writer, IReadOnlyList<string>? values)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartArray("values");
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteOptions(Utf8JsonWriter writer, CommandCall call, int depth)
    {
        if (depth < call.Path.Length)
        {
            writer.WriteStartArray("options");
            writer.WriteStartObject();
            writer.WriteString("name", call.Path[depth]);
            writer.WriteNumber("type", depth == call.Path.Length - 1 ? 1 : 2);
            WriteOptions(writer, call, depth + 1);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        else if (call.Options.Count > 0)
        {
            writer.WriteStartArray("options");
            foreach (var option in call.Options)
            {
                WriteOption(writer, option);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteOption(Utf8JsonWriter writer, OptionValue option)
    {
        writer.WriteStartObject();
        writer.WriteString("name", option.Name);
        writer.WriteNumber("type", option.Type);
        writer.WritePropertyName("value");
        JsonSerializer.Serialize(
            writer,
            option.Value is ulong id ? id.ToString(CultureInfo.InvariantCulture) : option.Value
        );
        if (option.IsFocused)
        {
            writer.WriteBoolean("focused", true);
        }

        writer.WriteEndObject();
    }
}
