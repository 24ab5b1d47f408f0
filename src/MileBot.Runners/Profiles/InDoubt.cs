namespace MileBot.Runners.Profiles;

/// <summary>What becomes of a daily message when nobody can tell whether it arrived.</summary>
public enum InDoubt
{
    /// <summary>It is sent once more, without a sound and marked as repeated.</summary>
    Again,

    /// <summary>It is not sent again.</summary>
    Never,
}
