namespace MileBot.Testing.Discord;

/// <summary>Why the bot cannot write into a channel.</summary>
public enum ChannelTrouble
{
    None,

    /// <summary>403, 50007: the user's direct messages are closed.</summary>
    ClosedDirectMessages,

    /// <summary>403, 50278: no mutual guild.</summary>
    NoMutualGuild,

    /// <summary>404, 10003: deleted.</summary>
    Unknown,

    /// <summary>403, 50001: the bot cannot see it.</summary>
    MissingAccess,

    /// <summary>403, 50013: the bot sees it and may not write.</summary>
    MissingPermissions,

    /// <summary>The bot may write, and is shown no earlier message.</summary>
    MissingHistory,
}
