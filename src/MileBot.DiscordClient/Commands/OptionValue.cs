using System.Globalization;
using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Commands;

/// <summary>What was entered for an option: a text, a number or yes/no, with its text as it stood on the wire.</summary>
/// <param name="Kind">Which of these it is.</param>
/// <param name="Text">The text; a number in invariant digits; <c>true</c> or <c>false</c>.</param>
[JsonConverter(typeof(OptionValueConverter))]
public readonly record struct OptionValue(OptionValueKind Kind, string Text)
{
    /// <summary>A text.</summary>
    public static OptionValue Of(string text) => new(OptionValueKind.Text, text);

    /// <summary>A whole number.</summary>
    public static OptionValue Of(long number) =>
        new(OptionValueKind.Number, number.ToString(CultureInfo.InvariantCulture));
}
