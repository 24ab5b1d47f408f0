namespace MileBot.Commands.Predictions;

/// <summary>What two races of one runner show.</summary>
internal enum RunnerKind
{
    /// <summary>Holds on well as races get longer.</summary>
    Endurance,

    /// <summary>As most.</summary>
    Balanced,

    /// <summary>Quick, and loses more as races get longer.</summary>
    Speed,

    /// <summary>One of the races was probably no true picture.</summary>
    Unlikely,
}
