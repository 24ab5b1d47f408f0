namespace MileBot.Coaching.Conditions;

/// <summary>The kinds of indoor track that NCAA tells apart.</summary>
public enum IndoorTrack
{
    /// <summary>200 m with banked bends, or anything longer: as fast as outdoors.</summary>
    Banked,

    /// <summary>200 m and flat.</summary>
    Flat,

    /// <summary>Under 200 m.</summary>
    Undersized,
}
