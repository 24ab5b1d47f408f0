namespace MileBot.Testing.Discord;

/// <summary>What the emulator accepted.</summary>
public enum LedgerKind
{
    /// <summary>A message that can be read for the first time: created, or a loading one filled.</summary>
    Sent,

    /// <summary>A readable message changed in place.</summary>
    Edited,

    /// <summary>A message deleted by the bot.</summary>
    Deleted,

    /// <summary>The first callback of an interaction.</summary>
    Acknowledged,

    /// <summary>A bulk overwrite of commands.</summary>
    CommandsSet,

    /// <summary>A direct message channel was asked for.</summary>
    DirectMessagesOpened,
}
