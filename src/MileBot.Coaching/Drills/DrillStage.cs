namespace MileBot.Coaching.Drills;

/// <summary>Where a drill comes in a routine: from loose to fast, as in every warm-up (raise, mobilise, potentiate).</summary>
public enum DrillStage
{
    /// <summary>Gets ankles, calves and hips moving.</summary>
    Loosen,

    /// <summary>Shapes the stride.</summary>
    Form,

    /// <summary>Pushes harder off the ground.</summary>
    Power,

    /// <summary>Puts it together at speed.</summary>
    Speed,

    /// <summary>Needs a hill, so it is done on its own after an easy run.</summary>
    Hill,
}
