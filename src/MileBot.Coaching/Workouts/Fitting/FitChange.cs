namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>What fitting changed about a workout.</summary>
public enum FitChange
{
    /// <summary>Repetitions that would take this runner too long became shorter ones.</summary>
    ShorterReps,

    /// <summary>Fewer repeats, to keep within a cap.</summary>
    FewerRepeats,

    /// <summary>Runs cut short, to keep within a cap.</summary>
    ShorterRuns,
}
