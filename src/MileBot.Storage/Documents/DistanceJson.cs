using System.Text.Json;
using System.Text.Json.Serialization;
using MileBot.Coaching.Measures;

namespace MileBot.Storage.Documents;

/// <summary>A whole number of millimetres, as in the tables.</summary>
internal sealed class DistanceJson : JsonConverter<Distance>
{
    public override Distance Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        Distance.FromMillimetres(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Distance value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Millimetres);
}
