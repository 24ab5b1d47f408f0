using System.Text;
using System.Text.Json;

namespace MileBot.Testing.Telegram;

/// <summary>Reads <c>reply_markup</c>, and refuses what Telegram refuses.</summary>
internal static class KeyboardReader
{
    private const int MostDataBytes = 64;
    private const int MostButtons = 100;

    /// <summary>Reads it.</summary>
    /// <returns>The error in Telegram's words, or null with the rows.</returns>
    public static string? TryRead(CallArguments arguments, out IReadOnlyList<IReadOnlyList<EmulatedButton>> rows)
    {
        rows = [];
        try
        {
            return arguments.Json("reply_markup") switch
            {
                null => null,
                { ValueKind: JsonValueKind.Object } markup => ReadMarkup(markup, out rows),
                _ => "object expected as reply markup",
            };
        }
        catch (JsonException)
        {
            return "can't parse reply keyboard markup JSON object";
        }
    }

    private static string? ReadMarkup(JsonElement markup, out IReadOnlyList<IReadOnlyList<EmulatedButton>> rows)
    {
        const string NotRows = "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays";
        rows = [];
        if (!markup.TryGetProperty("inline_keyboard", out var keyboard))
        {
            return null;
        }

        if (keyboard.ValueKind != JsonValueKind.Array)
        {
            return "field \"inline_keyboard\" must be of type Array";
        }

        var read = new List<IReadOnlyList<EmulatedButton>>();
        foreach (var row in keyboard.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
            {
                return NotRows;
            }

            var buttons = new List<EmulatedButton>();
            foreach (var button in row.EnumerateArray())
            {
                if (ReadButton(button, buttons) is { } error)
                {
                    return error;
                }
            }

            read.Add(buttons);
        }

        rows = [.. read.Where(row => row.Count > 0)];
        return rows.Sum(row => row.Count) > MostButtons ? "reply markup is too long" : null;
    }

    private static string? ReadButton(JsonElement button, List<EmulatedButton> into)
    {
        const string Prefix = "can't parse inline keyboard button: ";
        if (button.ValueKind != JsonValueKind.Object)
        {
            return Prefix + "InlineKeyboardButton must be an Object";
        }

        var (label, data, url) = (Text(button, "text"), Text(button, "callback_data"), Text(button, "url"));
        if (label is null)
        {
            return Prefix + "Can't find field \"text\"";
        }

        if (string.IsNullOrEmpty(data) && string.IsNullOrEmpty(url))
        {
            return Prefix + "Text buttons are unallowed in the inline keyboard";
        }

        into.Add(new EmulatedButton(label, data, url));
        return label.Trim().Length == 0 ? "inline keyboard button text must be non-empty"
            : data is not null && Encoding.UTF8.GetByteCount(data) > MostDataBytes ? "BUTTON_DATA_INVALID"
            : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
