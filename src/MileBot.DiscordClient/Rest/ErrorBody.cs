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
        // The reader says the latter of a string that is not UTF-8.
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException)
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
        var path = new Stack<(int Depth, string Name)>();
        var outside = reader.CurrentDepth;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return;
        }

        while (reader.Read() && reader.CurrentDepth > outside)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                Step(ref reader, path);
                AddRule(ref reader, path, fields);
            }
        }
    }

    private static void Step(ref Utf8JsonReader reader, Stack<(int Depth, string Name)> path)
    {
        while (path.TryPeek(out var last) && last.Depth >= reader.CurrentDepth)
        {
            path.Pop();
        }

        path.Push((reader.CurrentDepth, reader.GetString() ?? ""));
    }

    private static void AddRule(ref Utf8JsonReader reader, Stack<(int Depth, string Name)> path, List<string> fields)
    {
        if (
            path.Peek().Name == "code"
            && fields.Count < MostFields
            && reader.Read()
            && reader.TokenType == JsonTokenType.String
        )
        {
            var steps = path.Skip(1).Select(step => step.Name).Where(name => name != "_errors").Reverse();
            var text = $"{string.Join('.', steps)} {reader.GetString()}";
            fields.Add(text.Length <= LongestField ? text : text[..LongestField]);
        }
    }
}
