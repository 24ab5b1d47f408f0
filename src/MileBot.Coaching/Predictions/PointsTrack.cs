namespace MileBot.Coaching.Predictions;

/// <summary>The kinds of race that World Athletics scores by different tables.</summary>
public enum PointsTrack
{
    /// <summary>Outdoors; the road mile is scored like it.</summary>
    Outdoor,

    /// <summary>A 200 m track, indoors.</summary>
    ShortTrack,
}
