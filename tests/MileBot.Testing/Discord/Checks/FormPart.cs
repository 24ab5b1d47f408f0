using System.Text.Json;

namespace MileBot.Testing.Discord.Checks;

/// <summary>An object of a body, where it stands, and the list its errors go into.</summary>
internal readonly record struct FormPart(JsonElement Json, string Path, FormErrors Errors)
{
    /// <summary>True when the field is there, also as null.</summary>
    public bool Has(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out _);

    /// <summary>The field; null when absent or null.</summary>
    public JsonElement? Field(string name) =>
        Json.ValueKind == JsonValueKind.Object
        && Json.TryGetProperty(name, out var value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public void Wrong(string name, string code, string message) => Errors.Add(Under(name), code, message);

    /// <summary>A text within bounds, counted in code points; null when absent or wrong.</summary>
    public string? Text(string name, int least, int most, bool required = false)
    {
        if (Field(name) is not { } value)
        {
            Require(name, required);
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            Wrong(name, "STRING_TYPE_CONVERT", "Could not interpret value as string.");
            return null;
        }

        var text = value.GetString()!;
        CheckLength(name, Length(text), least, most, required);
        return text;
    }

    /// <summary>A whole number within bounds; null when absent or wrong.</summary>
    public long? Number(string name, long least, long most, bool required = false)
    {
        if (Field(name) is not { } value)
        {
            Require(name, required);
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number))
        {
            Wrong(name, "NUMBER_TYPE_COERCE", $"Value \"{value.GetRawText()}\" is not int.");
            return null;
        }

        CheckRange(name, number, least, most);
        return number;
    }

    /// <summary>A yes or no; no when absent.</summary>
    public bool Flag(string name)
    {
        if (Field(name) is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) })
        {
            Wrong(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        }

        return Field(name) is { ValueKind: JsonValueKind.True };
    }

    /// <summary>The objects of a list within bounds; empty when absent.</summary>
    public IReadOnlyList<FormPart> Parts(string name, int least, int most, bool required = false)
    {
        if (Field(name) is not { } value)
        {
            Require(name, required);
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return [];
        }

        var (path, errors) = (Under(name), Errors);
        if (value.GetArrayLength() < least || value.GetArrayLength() > most)
        {
            Wrong(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }

        return [.. value.EnumerateArray().Select((one, index) => new FormPart(one, $"{path}.{index}", errors))];
    }

    /// <summary>An object; null when absent.</summary>
    public FormPart? Part(string name, bool required = false)
    {
        if (Field(name) is { ValueKind: JsonValueKind.Object } value)
        {
            return new FormPart(value, Under(name), Errors);
        }

        Require(name, required);
        return null;
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    private string Under(string name) =>
        Path.Length == 0 ? name
        : name.Length == 0 ? Path
        : $"{Path}.{name}";

    private void Require(string name, bool required)
    {
        if (required)
        {
            Wrong(name, "BASE_TYPE_REQUIRED", "This field is required");
        }
    }

    private void CheckLength(string name, int length, int least, int most, bool required)
    {
        if (length == 0 && required)
        {
            Require(name, required);
        }
        else if (length > most && least == 0)
        {
            Wrong(name, "BASE_TYPE_MAX_LENGTH", $"Must be {most} or fewer in length.");
        }
        else if (length < least || length > most)
        {
            Wrong(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }
    }

    private void CheckRange(string name, long number, long least, long most)
    {
        if (number < least)
        {
            Wrong(name, "NUMBER_TYPE_MIN", $"int value should be greater than or equal to {least}.");
        }
        else if (number > most)
        {
            Wrong(name, "NUMBER_TYPE_MAX", $"int value should be less than or equal to {most}.");
        }
    }
}
