namespace MileBot.Testing.Telegram;

/// <summary>The text of a message being sent: parsed, cleaned, measured.</summary>
internal sealed record MessageText(string Visible, IReadOnlyList<TextEntity> Entities)
{
    private const int MostUnits = 4096;

    /// <summary>Reads the text arguments.</summary>
    /// <returns>The error in Telegram's words, or null with the text.</returns>
    public static string? TryRead(CallArguments arguments, out MessageText text)
    {
        var source = arguments.Text("text") ?? "";
        IReadOnlyList<TextEntity> entities = [];
        var visible = source;
        var isHtml = string.Equals(arguments.Text("parse_mode"), "HTML", StringComparison.OrdinalIgnoreCase);
        var error = isHtml ? HtmlText.TryRead(source, out visible, out entities) : null;
        var untrimmed = CleanText.Inner(visible);
        text = new MessageText(CleanText.Of(visible), Shift(entities, untrimmed));
        return error
            ?? (
                text.Visible.Length == 0 ? "message text is empty"
                : text.Visible.Length > MostUnits ? "message is too long"
                : null
            );
    }

    private static IReadOnlyList<TextEntity> Shift(IReadOnlyList<TextEntity> entities, string untrimmed)
    {
        var cut = untrimmed.Length - untrimmed.TrimStart(' ', '\n').Length;
        return cut == 0
            ? entities
            : [.. entities.Select(entity => entity with { Offset = int.Max(0, entity.Offset - cut) })];
    }
}
