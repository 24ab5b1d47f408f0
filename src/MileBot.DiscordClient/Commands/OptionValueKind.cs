namespace MileBot.DiscordClient.Commands;

/// <summary>What an <see cref="OptionValue"/> is.</summary>
public enum OptionValueKind
{
    /// <summary>Text, or the id of a user, channel, role or file.</summary>
    Text,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,
}
