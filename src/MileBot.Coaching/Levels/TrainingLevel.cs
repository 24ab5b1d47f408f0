namespace MileBot.Coaching.Levels;

/// <summary>How much training a runner is used to. Each level may do all that the ones before it may.</summary>
public enum TrainingLevel
{
    /// <summary>On the way to a mile without a walk.</summary>
    Beginner,

    /// <summary>Runs a mile without a walk, trains three days a week.</summary>
    Novice,

    /// <summary>Has trained for a year or more, four to five days a week.</summary>
    Experienced,

    /// <summary>Races the mile, trains six days a week or more.</summary>
    Fast,
}
