using MileBot.Coaching.Conditions;
using MileBot.Coaching.Parsing;
using MileBot.Conversation.Commands;

namespace MileBot.Commands.Conditions;

/// <summary>Weather and place, as an option of every command that names times.</summary>
internal static class ConditionsArguments
{
    private static readonly Argument<Temperature> Air = new("temperature", Temperature.Parse);
    private static readonly Argument<Temperature> DewPoint = new("dew", Temperature.Parse) { NeedsName = _ => true };
    private static readonly Argument<Humidity> Moisture = new("humidity", Humidity.Parse)
    {
        NeedsName = text => !text.Contains('%'),
    };
    private static readonly Argument<Altitude> Height = new("altitude", Altitude.Parse) { NeedsName = _ => true };
    private static readonly Argument<IndoorTrack> Indoor = Choice.Of<IndoorTrack>("indoor");
    private static readonly Argument<Incline> Treadmill = new("incline", Incline.Parse) { NeedsName = _ => true };
    private static readonly Argument<Wind> Blowing = new("wind", Wind.Parse);

    /// <summary>What makes a difference to a race.</summary>
    public static IReadOnlyList<Argument> OfRaces { get; } = [Air, DewPoint, Moisture, Height, Indoor, Blowing];

    /// <summary>What makes a difference to training.</summary>
    public static IReadOnlyList<Argument> OfRuns { get; } = [Air, DewPoint, Moisture, Height, Treadmill, Blowing];

    /// <summary>What was said of them; <see cref="RunningConditions.Normal"/> when nothing was.</summary>
    public static Parsed<RunningConditions> Read(ArgumentValues values)
    {
        var conditions = new RunningConditions
        {
            Air = values.TryRead(Air, out var air) ? air : null,
            DewPoint = values.TryRead(DewPoint, out var dewPoint) ? dewPoint : null,
            Humidity = values.TryRead(Moisture, out var humidity) ? humidity : null,
            Altitude = values.TryRead(Height, out var altitude) ? altitude : null,
            Indoor = values.TryRead(Indoor, out var indoor) ? indoor : null,
            Treadmill = values.TryRead(Treadmill, out var incline) ? incline : null,
            Wind = values.TryRead(Blowing, out var wind) ? wind : null,
        };
        return conditions.Problem is { } problem ? problem : conditions;
    }

    /// <summary>What they are typed as, for buttons: <c>28C humidity=60% altitude=1500m</c>.</summary>
    public static string Text(RunningConditions conditions) =>
        string.Join(
            ' ',
            new[]
            {
                conditions.Air?.ToString(),
                conditions.DewPoint is { } dewPoint ? $"dew={dewPoint}" : null,
                conditions.Humidity?.ToString(),
                conditions.Altitude is { } altitude ? $"altitude={altitude}" : null,
                conditions.Indoor is { } indoor ? Choice.WordFor(indoor) : null,
                conditions.Treadmill is { } incline ? $"incline={incline}" : null,
                conditions.Wind is { } wind ? $"wind={wind}" : null,
            }.OfType<string>()
        );
}
