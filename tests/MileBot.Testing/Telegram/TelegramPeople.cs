using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace MileBot.Testing.Telegram;

/// <summary>Plays the people: who there is, what they say and press, and what they do to the bot.</summary>
public sealed class TelegramPeople
{
    private readonly BotWorld world;
    private readonly UpdateWriter writer;
    private readonly ConcurrentDictionary<int, PendingUpdate> pushed = new();

    internal TelegramPeople(BotWorld world) => (this.world, writer) = (world, new UpdateWriter(world));

    /// <summary>The bot itself, as others see it.</summary>
    public EmulatedUser Bot => world.Bot;

    /// <summary>Somebody new.</summary>
    public EmulatedUser AddUser(string firstName = "Rita", string? language = "en") =>
        new(world.NextNumber(), firstName) { LanguageCode = language };

    /// <summary>Their private chat with the bot. They have pressed Start unless told otherwise.</summary>
    public EmulatedChat PrivateChat(EmulatedUser user, bool started = true)
    {
        var chat = world.FindChat(user.Id) ?? world.AddChat(user.Id, ChatKind.Private, user.FirstName);
        chat.Trouble = started ? ChatTrouble.None : ChatTrouble.NotStarted;
        return chat;
    }

    /// <summary>A plain group with the bot in it.</summary>
    public EmulatedChat AddGroup(string title = "Milers") => world.AddChat(-world.NextNumber(), ChatKind.Group, title);

    /// <summary>A supergroup with the bot in it.</summary>
    public EmulatedChat AddSupergroup(string title = "Milers", bool isForum = false) =>
        world.AddChat(-1_000_000_000_000 - world.NextNumber(), ChatKind.Supergroup, title, isForum);

    /// <summary>A channel with the bot in it.</summary>
    public EmulatedChat AddChannel(string title = "News") =>
        world.AddChat(-1_000_000_000_000 - world.NextNumber(), ChatKind.Channel, title);

    /// <summary>A topic of a forum, or of a private chat.</summary>
    public int AddTopic(EmulatedChat chat)
    {
        lock (world.Gate)
        {
            return chat.AddTopic();
        }
    }

    public void CloseTopic(EmulatedChat chat, int topic)
    {
        lock (world.Gate)
        {
            chat.CloseTopic(topic);
        }
    }

    /// <summary>From now on the bot cannot write there; <see cref="ChatTrouble.None"/> lets it again.</summary>
    public void Trouble(EmulatedChat chat, ChatTrouble trouble)
    {
        lock (world.Gate)
        {
            chat.Trouble = trouble;
        }
    }

    /// <summary>The user blocks the bot.</summary>
    public void Block(EmulatedUser user) => Trouble(PrivateChat(user), ChatTrouble.Blocked);

    /// <summary>A group becomes a supergroup with another id; the old id answers with migrate_to_chat_id.</summary>
    public EmulatedChat Migrate(EmulatedChat group)
    {
        var grown = AddSupergroup(group.Title ?? "");
        lock (world.Gate)
        {
            group.MigratedTo = grown.Id;
        }

        return grown;
    }

    /// <summary>Somebody deletes a message.</summary>
    public void Deletes(EmulatedMessage message)
    {
        lock (world.Gate)
        {
            message.Chat.Delete(message.Id);
        }
    }

    /// <summary>Somebody says something.</summary>
    /// <returns>The update_id; 0 when the bot did not ask for such updates.</returns>
    public int Says(EmulatedChat chat, EmulatedUser user, string text, SaysOptions? options = null)
    {
        options ??= new SaysOptions();
        EmulatedMessage message;
        lock (world.Gate)
        {
            chat.Trouble = chat.Trouble == ChatTrouble.NotStarted ? ChatTrouble.None : chat.Trouble;
            message = new EmulatedMessage(chat, chat.NextMessageId(), FromBot: false, text)
            {
                TopicId = options.TopicId,
                Entities = UpdateWriter.CommandIn(text),
            };
            chat.Keep(message, world.Settings.KeepsLedger);
        }

        return Add(options.IsEdit ? "edited_message" : "message", id => writer.Message(id, message, user, options));
    }

    /// <summary>Somebody presses a button.</summary>
    /// <returns>The update_id.</returns>
    public int Presses(EmulatedMessage message, EmulatedUser user, string label) =>
        PressesData(message, user, message.Button(label).Data!);

    /// <summary>A modified client presses a button that was never there.</summary>
    public int PressesData(EmulatedMessage message, EmulatedUser user, string data)
    {
        var query = world.NextNumber().ToString();
        world.Open(query);
        return Add("callback_query", id => writer.Callback(id, query, message, user, data));
    }

    /// <summary>Offers an update that was offered before, under the same number, also when it was confirmed.</summary>
    public void Redeliver(int updateId) => world.Updates.AddAgain(pushed[updateId]);

    /// <summary>The next update gets this number, as after a quiet week.</summary>
    public void Renumber(int nextUpdateId) => world.Updates.Renumber(nextUpdateId);

    /// <summary>As it stands, however deep and wrong; only a number is added where it has none.</summary>
    internal int Push(JsonElement update)
    {
        var body = update.GetRawText();
        return Add(
            kind: null,
            id =>
                Encoding.UTF8.GetBytes(
                    update.TryGetProperty("update_id", out _) ? body : $"{{\"update_id\":{id},{body[1..]}"
                )
        );
    }

    private int Add(string? kind, Func<int, byte[]> write)
    {
        if (kind is not null && world.Wanted is { Count: > 0 } wanted && !wanted.Contains(kind))
        {
            return 0;
        }

        PendingUpdate? update = null;
        var id = world.Updates.Add(number => (update = new PendingUpdate(number, write(number))).Json);
        if (world.Settings.KeepsLedger)
        {
            pushed[id] = update!;
        }

        return id;
    }
}
