namespace MileBot.Commands.Health;

/// <summary>What a runner's words say of their health, the most pressing last (science.md 8).</summary>
internal enum HealthSign
{
    /// <summary>Something that a doctor should agree with before hard training.</summary>
    Condition,

    /// <summary>Something hurts.</summary>
    Hurts,

    /// <summary>Ill, and nobody said how.</summary>
    Ill,

    /// <summary>A cold.</summary>
    Mild,

    /// <summary>A fever, or an illness of the chest, the stomach or the whole body.</summary>
    Feverish,

    /// <summary>A pain that is sharp, rising, on a bone, or changes the stride.</summary>
    Alarming,

    /// <summary>Calls for help at once.</summary>
    Emergency,
}
