using System.Collections.Concurrent;

namespace MileBot.Testing.Telegram;

/// <summary>Everything the emulated Telegram knows; guarded by <see cref="Gate"/>.</summary>
internal sealed class BotWorld(EmulatorSettings settings, TelegramLedger ledger, UpdateQueue updates)
{
    private readonly Dictionary<long, EmulatedChat> chats = [];
    private readonly ConcurrentDictionary<string, (long Asked, bool Answered)> callbacks = new();
    private long lastNumber = 500_000_000;

    public Lock Gate { get; } = new();

    public EmulatorSettings Settings => settings;

    public TelegramLedger Ledger => ledger;

    public UpdateQueue Updates => updates;

    public SendAudit Audit { get; } = new(settings.Clock, settings.KeepsLedger);

    public MessageLimits Limits { get; } = new(settings.Limits, settings.Clock);

    /// <summary>The kinds of update the bot asked for at its latest getUpdates; null for the default.</summary>
    public IReadOnlySet<string>? Wanted { get; set; }

    /// <summary>True while a webhook is set. Nothing is ever brought there.</summary>
    public bool HasWebhook { get; set; }

    public Dictionary<string, IReadOnlyList<(string Name, string Description)>> Menus { get; } = [];

    public EmulatedUser Bot { get; } =
        new(long.Parse(settings.Token[..settings.Token.IndexOf(':', StringComparison.Ordinal)]), "MileBot")
        {
            IsBot = true,
            UserName = settings.BotName,
            LanguageCode = null,
        };

    public long NextNumber() => Interlocked.Increment(ref lastNumber);

    public EmulatedChat AddChat(long id, ChatKind kind, string? title, bool isForum = false)
    {
        lock (Gate)
        {
            return chats[id] = new EmulatedChat(id, kind, title, isForum);
        }
    }

    public EmulatedChat? FindChat(long id) => chats.GetValueOrDefault(id);

    public void Open(string callback) => callbacks[callback] = (settings.Clock.GetTimestamp(), Answered: false);

    /// <summary>True once, while the query is young.</summary>
    public bool Close(string callback) =>
        callbacks.TryGetValue(callback, out var asked)
        && !asked.Answered
        && settings.Clock.GetElapsedTime(asked.Asked) <= settings.CallbackLife
        && callbacks.TryUpdate(callback, (asked.Asked, Answered: true), asked);
}
