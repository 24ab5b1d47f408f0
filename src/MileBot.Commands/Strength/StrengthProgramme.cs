namespace MileBot.Commands.Strength;

/// <summary>What to train with.</summary>
internal enum StrengthProgramme
{
    /// <summary>Strength with what a home has.</summary>
    Home,

    /// <summary>Strength with what a gym has.</summary>
    Gym,

    /// <summary>Jumps.</summary>
    Jumps,
}
