using System.Text.Json;
using System.Text.Json.Serialization;
using MileBot.Coaching.Measures;

namespace MileBot.Storage.Documents;

/// <summary>A whole number of milliseconds, as in the tables.</summary>
internal sealed class RaceTimeJson : JsonConverter<RaceTime>
{
    public override RaceTime Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        RaceTime.FromMilliseconds(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, RaceTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Milliseconds);
}
