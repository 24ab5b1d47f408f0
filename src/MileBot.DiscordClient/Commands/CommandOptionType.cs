namespace MileBot.DiscordClient.Commands;

/// <summary>What can be entered for an option. More may come.</summary>
public enum CommandOptionType
{
    /// <summary>A command under a command.</summary>
    SubCommand = 1,

    /// <summary>Subcommands together.</summary>
    SubCommandGroup = 2,

    /// <summary>Text.</summary>
    Text = 3,

    /// <summary>A whole number, up to 2^53 - 1 either way.</summary>
    Integer = 4,

    /// <summary>Yes or no.</summary>
    Boolean = 5,

    /// <summary>A user.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,

    /// <summary>A role.</summary>
    Role = 8,

    /// <summary>A user or a role.</summary>
    Mentionable = 9,

    /// <summary>Any number, up to 2^53 either way.</summary>
    Number = 10,

    /// <summary>A file.</summary>
    Attachment = 11,
}
