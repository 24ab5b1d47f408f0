using System.Text.Json;
using System.Text.Json.Serialization;
using MileBot.Coaching.Plans;

namespace MileBot.Storage.Documents;

/// <summary>A plan as one JSON text, which reads back to exactly the same plan.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(DateJson), typeof(DistanceJson), typeof(RaceTimeJson), typeof(StepsJson), typeof(WeekdaysJson)]
)]
[JsonSerializable(typeof(Plan))]
internal sealed partial class PlanDocument : JsonSerializerContext
{
    public static string Write(Plan plan) => JsonSerializer.Serialize(plan, Default.Plan);

    /// <exception cref="JsonException">No plan of ours.</exception>
    public static Plan Read(string text) =>
        JsonSerializer.Deserialize(text, Default.Plan) ?? throw new JsonException("A plan is missing.");
}
