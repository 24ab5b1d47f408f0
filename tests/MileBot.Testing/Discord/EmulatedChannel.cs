namespace MileBot.Testing.Discord;

/// <summary>A channel; its state changes only through the <see cref="DiscordEmulator"/>.</summary>
public sealed class EmulatedChannel
{
    /// <summary>Messages kept when the ledger is off: enough for buttons that are still on the screen.</summary>
    private const int KeptWithoutLedger = 20;

    private readonly SortedDictionary<ulong, EmulatedMessage> messages = [];

    internal EmulatedChannel(ulong id, ChannelKind kind, EmulatedGuild? guild, EmulatedUser? recipient, string? name) =>
        (Id, Kind, Guild, Recipient, Name) = (id, kind, guild, recipient, name);

    public ulong Id { get; }

    public ChannelKind Kind { get; }

    public EmulatedGuild? Guild { get; }

    /// <summary>Whom the direct messages are with.</summary>
    public EmulatedUser? Recipient { get; }

    public string? Name { get; }

    /// <summary>True for the direct messages between the bot and a user.</summary>
    public bool IsWithBot { get; init; }

    /// <summary>Every message that stands there now, oldest first.</summary>
    public IReadOnlyList<EmulatedMessage> Messages => [.. messages.Values];

    internal ChannelTrouble Trouble { get; set; }

    internal EmulatedMessage? Find(ulong id) => messages.GetValueOrDefault(id);

    internal void Keep(EmulatedMessage message, bool keepAll)
    {
        messages[message.Id] = message;
        if (!keepAll && messages.Count > KeptWithoutLedger)
        {
            messages.Remove(messages.Keys.First());
        }
    }

    internal void Delete(ulong id) => messages.Remove(id);
}
