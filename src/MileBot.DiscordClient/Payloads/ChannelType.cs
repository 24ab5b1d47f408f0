namespace MileBot.DiscordClient.Payloads;

/// <summary>Kinds of channels. More may come: treat a number without a name as a place we do not know.</summary>
/// <remarks>Source: discord-api-docs, resources/channel, Channel Types.</remarks>
public enum ChannelType
{
    /// <summary>Text in a guild.</summary>
    GuildText = 0,

    /// <summary>Direct messages with one user.</summary>
    Dm = 1,

    /// <summary>Voice in a guild; has a text chat too.</summary>
    GuildVoice = 2,

    /// <summary>Direct messages among several users.</summary>
    GroupDm = 3,

    /// <summary>A heading over channels.</summary>
    GuildCategory = 4,

    /// <summary>Posts other guilds can follow.</summary>
    GuildAnnouncement = 5,

    /// <summary>A thread under an announcement channel.</summary>
    AnnouncementThread = 10,

    /// <summary>A thread anybody of the channel sees.</summary>
    PublicThread = 11,

    /// <summary>A thread for those invited.</summary>
    PrivateThread = 12,

    /// <summary>A stage with an audience.</summary>
    GuildStageVoice = 13,

    /// <summary>Threads only.</summary>
    GuildForum = 15,

    /// <summary>Threads with pictures only.</summary>
    GuildMedia = 16,
}
