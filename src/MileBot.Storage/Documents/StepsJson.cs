using System.Text.Json;
using System.Text.Json.Serialization;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Notation;

namespace MileBot.Storage.Documents;

/// <summary>Steps as coaches write them: <c>"6 x 400 R w/ 400 jog"</c>.</summary>
internal sealed class StepsJson : JsonConverter<IReadOnlyList<WorkoutStep>>
{
    public override IReadOnlyList<WorkoutStep> Read(
        ref Utf8JsonReader reader,
        Type type,
        JsonSerializerOptions options
    ) =>
        WorkoutNotation.Parse(reader.GetString() ?? "").Succeeded(out var steps, out var problem)
            ? steps
            : throw new JsonException($"No workout: {problem}");

    public override void Write(
        Utf8JsonWriter writer,
        IReadOnlyList<WorkoutStep> value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(WorkoutNotation.Format(value));
}
