namespace MileBot.Testing.Telegram;

/// <summary>Why the bot cannot write into a chat.</summary>
public enum ChatTrouble
{
    None,

    /// <summary>The user blocked the bot.</summary>
    Blocked,

    /// <summary>The user never pressed Start.</summary>
    NotStarted,

    /// <summary>The account is gone.</summary>
    Deactivated,

    /// <summary>The bot was put out of the group.</summary>
    Kicked,

    /// <summary>The bot is in the group but may not write.</summary>
    NoRights,
}
