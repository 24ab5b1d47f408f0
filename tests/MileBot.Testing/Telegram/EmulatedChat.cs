namespace MileBot.Testing.Telegram;

/// <summary>A chat; its state changes only through the <see cref="TelegramEmulator"/>.</summary>
public sealed class EmulatedChat
{
    /// <summary>Messages kept when the ledger is off: enough for buttons that are still on the screen.</summary>
    private const int KeptWithoutLedger = 20;

    private readonly Dictionary<int, EmulatedMessage> messages = [];
    private readonly HashSet<int> topics = [];
    private readonly HashSet<int> closedTopics = [];
    private int lastMessageId;

    internal EmulatedChat(long id, ChatKind kind, string? title, bool isForum) =>
        (Id, Kind, Title, IsForum) = (id, kind, title, isForum);

    public long Id { get; }

    public ChatKind Kind { get; }

    public string? Title { get; }

    public bool IsForum { get; }

    internal ChatTrouble Trouble { get; set; }

    internal long? MigratedTo { get; set; }

    internal int NextMessageId() => ++lastMessageId;

    internal int AddTopic()
    {
        var id = NextMessageId();
        topics.Add(id);
        return id;
    }

    internal void CloseTopic(int id) => closedTopics.Add(id);

    internal bool HasTopic(int id) => topics.Contains(id);

    internal bool IsClosed(int topic) => closedTopics.Contains(topic);

    internal EmulatedMessage? Find(int messageId) => messages.GetValueOrDefault(messageId);

    internal void Keep(EmulatedMessage message, bool keepAll)
    {
        messages[message.Id] = message;
        if (!keepAll)
        {
            messages.Remove(message.Id - KeptWithoutLedger);
        }
    }

    internal void Delete(int messageId) => messages.Remove(messageId);
}
