namespace MileBot.Testing.Discord.Checks;

/// <summary>The limits of embeds (docs: resources/message, Embed Limits).</summary>
internal static class EmbedChecks
{
    public static void Check(FormPart message)
    {
        var total = message.Parts("embeds", 0, 10).Sum(CheckOne);
        if (total > 6000)
        {
            message.Wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }
    }

    private static int CheckOne(FormPart embed) =>
        Length(embed.Text("title", 0, 256))
        + Length(embed.Text("description", 0, 4096))
        + Length(embed.Part("footer")?.Text("text", 0, 2048))
        + Length(embed.Part("author")?.Text("name", 0, 256))
        + embed.Parts("fields", 0, 25).Sum(CheckField);

    private static int CheckField(FormPart field) =>
        Length(field.Text("name", 1, 256, required: true)) + Length(field.Text("value", 1, 1024, required: true));

    private static int Length(string? text) => text?.Trim().Length ?? 0;
}
