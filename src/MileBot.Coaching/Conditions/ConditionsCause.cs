namespace MileBot.Coaching.Conditions;

/// <summary>What slows a run down.</summary>
public enum ConditionsCause
{
    /// <summary>Heat and humidity together.</summary>
    Heat,

    /// <summary>Thin air.</summary>
    Altitude,

    /// <summary>The tight bends of an indoor track.</summary>
    IndoorTrack,

    /// <summary>A treadmill set steep.</summary>
    Incline,
}
