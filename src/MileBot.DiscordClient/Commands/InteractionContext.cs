namespace MileBot.DiscordClient.Commands;

/// <summary>Where an interaction can happen.</summary>
public enum InteractionContext
{
    /// <summary>In a guild.</summary>
    Guild = 0,

    /// <summary>In direct messages with us.</summary>
    BotDm = 1,

    /// <summary>In direct messages among others.</summary>
    PrivateChannel = 2,
}
