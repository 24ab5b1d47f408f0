using System.Text.Json;

namespace MileBot.DiscordClient.Rest;

/// <summary>The body of a refusal: a code, and for a bad form which fields break which rule. Its sentences may quote users: they stay out.</summary>
/// <remarks>Source: discord-api-docs, reference, Error Messages.</remarks>
internal static class ErrorBody
{
    private const int MostFields = 10;
    private const int LongestField = 200;

    /// <summary>Reads what can be read of it.</summary>
    public static (ErrorCode Code, IReadOnlyList<string> Fields) Read(ReadOnlySpan<byte> body)
    {
        var code = ErrorCode.None;
        var fields = new List<string>();
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
                {
                    ReadProperty(ref reader, ref code, fields);
                }
            }
        }
        catch (JsonException)
        {
            // Then it is a proxy's page, and we know the status only.
        }

        return (code, fields);
    }

    private static void ReadProperty(ref Utf8JsonReader reader, ref ErrorCode code, List<string> fields)
    {
        if (reader.ValueTextEquals("code"u8))
        {
            code =
                reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)
                    ? (ErrorCode)number
                    : ErrorCode.None;
        }
        else if (reader.ValueTextEquals("errors"u8))
        {
            ReadFields(ref reader, fields);
        }
    }

    private static void ReadFields(ref Utf8JsonReader reader, List<string> fields)
    {
        var path = new List<string>();
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path.RemoveRange(
                    Math.Min(path.Count, reader.CurrentDepth - depth - 1),
                    Math.Max(0, path.Count - (reader.CurrentDepth - depth - 1))
                );
                path.Add(reader.GetString() ?? "");
                AddRule(ref reader, path, fields);
            }
        }
    }

    private static void AddRule(ref Utf8JsonReader reader, List<string> path, List<string> fields)
    {
        if (
            path[^1] == "code"
            && fields.Count < MostFields
            && reader.Read()
            && reader.TokenType == JsonTokenType.String
        )
        {
            var place = string.Join('.', path.Where(step => step != "_errors").SkipLast(1));
            var text = $"{place} {reader.GetString()}";
            fields.Add(text.Length <= LongestField ? text : text[..LongestField]);
        }
    }
}
