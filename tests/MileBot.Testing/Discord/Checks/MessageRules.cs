namespace MileBot.Testing.Discord.Checks;

/// <summary>What differs between the ways to write a message.</summary>
/// <param name="IsWebhook">Interactions ping users only, unless told.</param>
/// <param name="Flags">The flags that can be set.</param>
/// <param name="IgnoredFlags">Flags that change nothing here.</param>
internal sealed record MessageRules(bool IsWebhook, int Flags, int IgnoredFlags = 0)
{
    private const int Editable = MessageFlags.SuppressEmbeds | MessageFlags.ComponentsV2;

    /// <summary>POST /channels/{id}/messages.</summary>
    public static MessageRules ChannelMessage { get; } =
        new(IsWebhook: false, Editable | MessageFlags.SuppressNotifications);

    /// <summary>PATCH /channels/{id}/messages/{id}.</summary>
    public static MessageRules ChannelEdit { get; } =
        new(IsWebhook: false, Editable, MessageFlags.SuppressNotifications);

    /// <summary>Callbacks of type 4 and followups.</summary>
    public static MessageRules Response { get; } =
        new(IsWebhook: true, Editable | MessageFlags.SuppressNotifications | MessageFlags.Ephemeral);

    /// <summary>Callbacks of type 7 and edits by token: whether a message is ephemeral cannot be changed.</summary>
    public static MessageRules ResponseEdit { get; } =
        new(IsWebhook: true, Editable, MessageFlags.Ephemeral | MessageFlags.SuppressNotifications);
}
