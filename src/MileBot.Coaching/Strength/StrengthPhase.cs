namespace MileBot.Coaching.Strength;

/// <summary>How far a runner is with lifting.</summary>
public enum StrengthPhase
{
    /// <summary>The first four to six weeks: 8–12 repetitions, to learn the movements (Blagrove 2018).</summary>
    Base,

    /// <summary>After that: few repetitions, heavy.</summary>
    Heavy,
}
