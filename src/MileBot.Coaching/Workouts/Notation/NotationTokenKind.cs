namespace MileBot.Coaching.Workouts.Notation;

/// <summary>What a piece of the notation can be.</summary>
internal enum NotationTokenKind
{
    /// <summary>Digits with an optional fraction, or a time with colons.</summary>
    Number,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Anything else that is not blank.</summary>
    Sign,

    /// <summary>One or more line ends.</summary>
    Break,

    /// <summary>Nothing is left.</summary>
    End,
}
