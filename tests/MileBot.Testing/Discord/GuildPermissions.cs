namespace MileBot.Testing.Discord;

/// <summary>Permission bits of the docs (topics/permissions), and what members and the bot usually have.</summary>
public static class GuildPermissions
{
    public const ulong Administrator = 1UL << 3;
    public const ulong ManageChannels = 1UL << 4;
    public const ulong ManageGuild = 1UL << 5;
    public const ulong AddReactions = 1UL << 6;
    public const ulong ViewChannel = 1UL << 10;
    public const ulong SendMessages = 1UL << 11;
    public const ulong EmbedLinks = 1UL << 14;
    public const ulong AttachFiles = 1UL << 15;
    public const ulong ReadMessageHistory = 1UL << 16;
    public const ulong MentionEveryone = 1UL << 17;
    public const ulong UseExternalEmojis = 1UL << 18;
    public const ulong UseApplicationCommands = 1UL << 31;
    public const ulong SendMessagesInThreads = 1UL << 38;

    /// <summary>A member without a role.</summary>
    public const ulong Member =
        AddReactions
        | ViewChannel
        | SendMessages
        | EmbedLinks
        | AttachFiles
        | ReadMessageHistory
        | UseApplicationCommands
        | SendMessagesInThreads;

    /// <summary>What the bot may do in a channel, as interactions tell.</summary>
    public static ulong OfBot(EmulatedChannel channel) =>
        (channel.Guild, channel.IsWithBot, channel.Trouble) switch
        {
            (null, true, _) => AttachFiles | EmbedLinks | MentionEveryone | UseExternalEmojis,
            (null, false, _) => AttachFiles | EmbedLinks | MentionEveryone,
            (_, _, ChannelTrouble.MissingAccess) => Member & ~(ViewChannel | SendMessages | SendMessagesInThreads),
            (_, _, ChannelTrouble.MissingPermissions) => Member & ~(SendMessages | SendMessagesInThreads),
            _ => Member,
        };
}
