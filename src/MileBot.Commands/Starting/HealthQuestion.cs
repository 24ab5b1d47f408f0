namespace MileBot.Commands.Starting;

/// <summary>
/// What is asked about health: the seven questions of the PAR-Q+ in plain words, and pregnancy (science.md 8). Asked all at once and
/// answered once, since which of them is true is nobody's business but the runner's.
/// </summary>
internal enum HealthQuestion
{
    /// <summary>A heart condition, or high blood pressure.</summary>
    Heart,

    /// <summary>Chest pain, at rest or when active.</summary>
    Chest,

    /// <summary>Dizziness or loss of consciousness within twelve months.</summary>
    Dizziness,

    /// <summary>Another chronic condition.</summary>
    OtherIllness,

    /// <summary>Prescribed medicine for one.</summary>
    Medicine,

    /// <summary>A bone, joint or soft-tissue problem that activity makes worse.</summary>
    Injury,

    /// <summary>Told to be active only under supervision.</summary>
    Supervision,

    /// <summary>Pregnant, or soon after.</summary>
    Pregnancy,
}
