namespace MileBot.DiscordClient.Components;

/// <summary>How a button looks.</summary>
public enum ButtonStyle
{
    /// <summary>The one most will press.</summary>
    Primary = 1,

    /// <summary>Any other.</summary>
    Secondary = 2,

    /// <summary>Confirms or completes.</summary>
    Success = 3,

    /// <summary>Cannot be undone.</summary>
    Danger = 4,

    /// <summary>Opens an address.</summary>
    Link = 5,
}
