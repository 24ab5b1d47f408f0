namespace MileBot.Runners.Profiles;

/// <summary>The units a runner reads paces in.</summary>
public enum Units
{
    /// <summary>Per mile.</summary>
    Mile,

    /// <summary>Per kilometre.</summary>
    Km,

    /// <summary>Both, side by side.</summary>
    Both,
}
