namespace MileBot.Coaching.AgeGrading;

/// <summary>The tables an age grade can come from. Grades from two of them cannot be compared, so an answer names its own.</summary>
public enum AgeGradeEdition
{
    /// <summary>Road mile, MLDR/USATF 2025 (Alan Jones, approved 10 January 2025, CC0), 15 to 99 years.</summary>
    RoadMile2025,

    /// <summary>Track mile, World Masters Athletics Appendix B 2023 (Howard Grubb, CC BY 4.0), 15 to 100 years.</summary>
    TrackMile2023,
}
