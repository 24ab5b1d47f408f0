namespace MileBot.Testing.Discord;

/// <summary>Channel types by their numbers in the docs (resources/channel).</summary>
public enum ChannelKind
{
    /// <summary>A text channel of a guild.</summary>
    Text = 0,

    /// <summary>Direct messages of two.</summary>
    Direct = 1,

    /// <summary>Direct messages of several people.</summary>
    GroupDirect = 3,

    /// <summary>An announcement channel of a guild.</summary>
    Announcement = 5,

    /// <summary>A thread of an announcement channel.</summary>
    AnnouncementThread = 10,

    /// <summary>A thread that all members of its channel see.</summary>
    PublicThread = 11,

    /// <summary>A thread of those invited.</summary>
    PrivateThread = 12,
}
