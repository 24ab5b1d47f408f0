namespace MileBot.Coaching.Seasons;

/// <summary>How ill; it decides about running (science.md 8).</summary>
public enum IllnessKind
{
    /// <summary>A cold above the neck, without fever: easy running is fine.</summary>
    Mild,

    /// <summary>Fever, chest, aching body or stomach: no running.</summary>
    Feverish,
}
