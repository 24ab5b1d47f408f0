namespace MileBot.DiscordClient.Components;

/// <summary>How much room a text input gives.</summary>
public enum TextInputStyle
{
    /// <summary>One line.</summary>
    Short = 1,

    /// <summary>Several lines.</summary>
    Paragraph = 2,
}
