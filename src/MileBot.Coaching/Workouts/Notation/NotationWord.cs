namespace MileBot.Coaching.Workouts.Notation;

/// <summary>What a word can mean besides an <see cref="Effort"/> or a <see cref="RecoveryManner"/>.</summary>
internal enum NotationWord
{
    /// <summary>Recovery until ready.</summary>
    Full,

    /// <summary>Running drills.</summary>
    Drills,

    /// <summary>Cross-training.</summary>
    Cross,
}
