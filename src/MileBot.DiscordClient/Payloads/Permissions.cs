using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Payloads;

/// <summary>What somebody may do: the bits a chat bot asks about; others are kept and have no name here.</summary>
/// <remarks>Source: discord-api-docs, topics/permissions.</remarks>
[Flags]
[JsonConverter(typeof(PermissionsConverter))]
public enum Permissions : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Everything, whatever the other bits say.</summary>
    Administrator = 1UL << 3,

    /// <summary>Edit channels.</summary>
    ManageChannels = 1UL << 4,

    /// <summary>Edit the server.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>See a channel.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Write in a channel.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Delete and pin others' messages.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Upload files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read what was written before.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Write in threads.</summary>
    SendMessagesInThreads = 1UL << 38,
}
