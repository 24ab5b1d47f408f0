using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace MileBot.Storage.Documents;

/// <summary>Weekdays as their ISO numbers, Monday first: <c>[1, 3, 6]</c>.</summary>
internal sealed class WeekdaysJson : JsonConverter<IReadOnlySet<IsoDayOfWeek>>
{
    public override IReadOnlySet<IsoDayOfWeek> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var days = new SortedSet<IsoDayOfWeek>();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            days.Add((IsoDayOfWeek)reader.GetInt32());
        }

        return days;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlySet<IsoDayOfWeek> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var day in value.Order())
        {
            writer.WriteNumberValue((int)day);
        }

        writer.WriteEndArray();
    }
}
