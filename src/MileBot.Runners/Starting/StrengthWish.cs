namespace MileBot.Runners.Starting;

/// <summary>Where somebody wants to lift, if at all.</summary>
public enum StrengthWish
{
    /// <summary>In a gym.</summary>
    Gym,

    /// <summary>At home.</summary>
    Home,

    /// <summary>Nowhere: no strength training.</summary>
    None,
}
