namespace MileBot.DiscordClient.Payloads;

/// <summary>What is special about a message. More bits may come.</summary>
/// <remarks>Source: discord-api-docs, resources/message, Message Flags.</remarks>
[Flags]
public enum MessageFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No previews of links.</summary>
    SuppressEmbeds = 1 << 2,

    /// <summary>Only the user who invoked the interaction sees it.</summary>
    Ephemeral = 1 << 6,

    /// <summary>Shown as loading until we edit it.</summary>
    Loading = 1 << 7,

    /// <summary>Arrives without a sound.</summary>
    SuppressNotifications = 1 << 12,

    /// <summary>Built from components alone; cannot be taken back.</summary>
    IsComponentsV2 = 1 << 15,
}
