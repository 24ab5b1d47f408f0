using System.Text;
using MileBot.Adapters.Tests.Contract;
using MileBot.Adapters.Tests.Discord.Emulator;
using MileBot.Adapters.Tests.Telegram;
using MileBot.Conversation.Adapters;
using MileBot.DiscordAdapter;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Payloads;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>One runner on the emulated Discord, in direct messages with the bot.</summary>
internal sealed class DiscordDriver : INetworkedDriver
{
    private readonly CancellationTokenSource stopping = new();
    private readonly DiscordAdapter.DiscordAdapter adapter;
    private readonly TimeProvider time;
    private readonly InteractionsServer? server;
    private Task listening = Task.CompletedTask;
    private EmulatedInteraction? latestAsk;
    private EmulatedMessage? latest;
    private int seenUpTo;

    private DiscordDriver(DiscordEmulator emulator, TimeProvider time, InteractionsServer? server, DiscordDoor? door)
    {
        (Emulator, this.time, this.server) = (emulator, time, server);
        Runner = emulator.People.AddUser();
        Chat = emulator.People.DirectMessages(Runner);
        adapter = New(door);
    }

    public DiscordEmulator Emulator { get; }

    public EmulatedUser Runner { get; }

    public EmulatedChannel Chat { get; }

    public KeptLog<DiscordAdapter.DiscordAdapter> Log { get; } = new();

    public IChatAdapter Adapter => adapter;

    public ClockCheck Check { get; } = ClockChecks.ADayAhead();

    public int MostCharacters => 4_000;

    /// <param name="by">How interactions come.</param>
    /// <param name="settings">How the emulator starts; <see cref="Given.Patient"/> unless told.</param>
    /// <param name="time">The clock of the adapter, though not of its connection; the real one unless told.</param>
    public static async Task<DiscordDriver> StartAsync(
        InteractionsBy by = InteractionsBy.Gateway,
        DiscordSettings? settings = null,
        TimeProvider? time = null
    )
    {
        time ??= TimeProvider.System;
        var emulator = await DiscordEmulator.StartAsync(settings ?? Given.Patient);
        if (by == InteractionsBy.Gateway)
        {
            return new DiscordDriver(emulator, time, server: null, door: null);
        }

        var door = DiscordRegistration.Door(OptionsFor(emulator), TimeProvider.System, new KeptLog<DiscordDoor>());
        var web = await InteractionsServer.StartAsync(door);
        emulator.InteractionsEndpoint = web.Address;
        return new DiscordDriver(emulator, time, web, door);
    }

    public void Listen(IAskDesk desk) => listening = adapter.ListenAsync(desk, stopping.Token);

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await listening;
    }

    /// <summary>The runner picks the command and fills in its text.</summary>
    public async Task SayAsync(string text)
    {
        await WhenReadyAsync();
        var words = text.TrimStart('/').Split(' ', 2);
        (string, object)[] options = words.Length == 2 ? [("text", words[1])] : [];
        latestAsk = Emulator.People.Slash(Runner, Chat, words[0], options);
        await (server?.WhenTakenAsync() ?? Task.CompletedTask);
    }

    public async Task<string> SeeAsync() => await SeeAsync(LedgerKind.Sent);

    public async Task<string> SeeEditAsync() => await SeeAsync(LedgerKind.Edited);

    public async Task BotSaysAsync(string text)
    {
        await WhenReadyAsync();
        var words = text.TrimStart('/').Split(' ', 2);
        Emulator.People.Slash(Runner with { IsBot = true }, Chat, words[0], ("text", words[1]));
    }

    public Task DeliverAgainAsync()
    {
        Emulator.People.Redeliver(latestAsk!);
        return Task.CompletedTask;
    }

    public Task PressAsync(string label)
    {
        latestAsk = Emulator.People.Press(Runner, latest!, label);
        return Task.CompletedTask;
    }

    public Task ChooseAsync(string label)
    {
        latestAsk = Emulator.People.Pick(Runner, latest!, latest!.Selects.Single(), latest.ValuesOf([label]));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>> ChatAsync() =>
        Task.FromResult<IReadOnlyList<string>>([.. Chat.Messages.Select(message => message.Text)]);

    public async Task<(string Name, string Text)> SeeFileAsync()
    {
        await SeeAsync();
        var file = Assert.Single(latest!.Attachments);
        return (file.FileName, Encoding.UTF8.GetString(file.Content));
    }

    public void LetOneThrough() =>
        Emulator.Faults.Next(new DiscordFault.Slow(TimeSpan.Zero), call: DiscordCall.CreateMessage);

    public void RefuseNextSend() =>
        Emulator.Faults.Next(
            new DiscordFault.Refused(403, 50_013, "Missing Permissions"),
            call: DiscordCall.CreateMessage
        );

    public void LimitNextSend(TimeSpan retryAfter) =>
        Emulator.Faults.Next(new DiscordFault.RateLimited(retryAfter), call: DiscordCall.CreateMessage);

    /// <summary>Every answer of every try: with its nonce the message may be tried again, and is written once.</summary>
    public void LoseNextAnswer() =>
        Emulator.Faults.Next(new DiscordFault.AnswerLost(), calls: 10, call: DiscordCall.CreateMessage);

    public void Block() => Emulator.People.CloseDirectMessages(Runner);

    /// <summary>Waits until the commands are published and interactions can come.</summary>
    public async Task WhenReadyAsync()
    {
        await Emulator.Ledger.NextAsync(entry => entry.Kind == LedgerKind.CommandsSet);
        // Who knocks before the door is open is let in, but in no order; a session cut before READY was read cannot be resumed.
        await Wait.UntilAsync(() => adapter.IsListening);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        adapter.Dispose();
        await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
        await Emulator.DisposeAsync();
        stopping.Dispose();
        Assert.Empty(Emulator.Failures);
    }

    /// <summary>Publishes the commands as every start does, and ends when that is done.</summary>
    public async Task<bool> PublishAgainAsync()
    {
        using var connection = NewConnection();
        var publisher = new DiscordCommandPublisher(connection.Rest, NewMenu(), developmentGuild: null);
        return await publisher.PublishAsync(
            new Snowflake(Emulator.ApplicationId),
            TestContext.Current.CancellationToken
        );
    }

    public MemoryChats Chats { get; } = new();

    public DiscordAdapter.DiscordAdapter NewAdapter() => New(door: null);

    private DiscordAdapter.DiscordAdapter New(DiscordDoor? door) =>
        new(NewConnection(), OptionsFor(Emulator), NewMenu(), door, Chats, time, Log);

    private DiscordConnection NewConnection() => new(OptionsFor(Emulator), Check, TimeProvider.System, new Chance(1));

    private static OptionMenu NewMenu() => new("en", "de");

    private static DiscordOptions OptionsFor(DiscordEmulator emulator) =>
        new()
        {
            Token = emulator.Token,
            ApiUrl = emulator.Address.ToString(),
            PublicKey = emulator.PublicKey,
        };

    private async Task<string> SeeAsync(LedgerKind kind)
    {
        var entry = await Emulator.Ledger.NextAsync(
            entry => entry.Kind == kind && entry.Message!.Channel == Chat,
            seenUpTo
        );
        (seenUpTo, latest) = (entry.Index + 1, entry.Message);
        return latest!.Text;
    }
}
