using System.Globalization;
using MileBot.Conversation.Asks;

namespace MileBot.DiscordAdapter;

/// <summary>
/// What a button or form carries: its token. Discord wants every id once in a message, so a token that stands there already gets
/// a number behind it.
/// </summary>
internal static class CustomId
{
    private const char Mark = '\u241F';

    /// <summary>The id of a token.</summary>
    /// <param name="token">What it carries.</param>
    /// <param name="sameBefore">How many buttons of the message carry the same.</param>
    public static string Of(ButtonToken token, int sameBefore) =>
        sameBefore == 0 ? token.ToString() : string.Create(CultureInfo.InvariantCulture, $"{token}{Mark}{sameBefore}");

    /// <summary>Reads an id; null when it is none of ours.</summary>
    public static ButtonToken? Read(string? id) =>
        ButtonToken.TryParse(
            id is not null && id.IndexOf(Mark, StringComparison.Ordinal) is var end and > 0 ? id[..end] : id
        );
}
