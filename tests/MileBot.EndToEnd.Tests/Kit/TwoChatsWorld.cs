using MileBot.Testing.Discord;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>One worker on two platforms, and somebody who is on both.</summary>
public sealed class TwoChatsWorld : IAsyncDisposable
{
    private readonly DiscordWorld world;

    private TwoChatsWorld(DiscordWorld world, TelegramEmulator telegram, string name)
    {
        (this.world, Telegram) = (world, telegram);
        var user = new Testing.Telegram.EmulatedUser(7_340_912_658, name);
        OnTelegram = new Runner(telegram, user, telegram.People.PrivateChat(user));
        OnDiscord = world.Discord.People.AddUser(name);
        Alone = world.Discord.People.DirectMessages(OnDiscord);
    }

    public TelegramEmulator Telegram { get; }

    public Runner OnTelegram { get; }

    public DiscordEmulator Discord => world.Discord;

    public Testing.Discord.EmulatedUser OnDiscord { get; }

    /// <summary>Their private chat with the bot on Discord.</summary>
    public EmulatedChannel Alone { get; }

    public Database Database => new(world.Database);

    /// <summary>Everything the worker printed.</summary>
    public string Printed => world.Worker.Output + world.Worker.Errors;

    public static async Task<TwoChatsWorld> StartAsync(
        string name = "Rita",
        IReadOnlyDictionary<string, string>? more = null
    )
    {
        var telegram = await TelegramEmulator.StartAsync();
        var environment = new Dictionary<string, string>(more ?? new Dictionary<string, string>())
        {
            ["Telegram__Token"] = telegram.Token,
            ["Telegram__ApiUrl"] = telegram.Address.ToString(),
            // People of tests type faster than Telegram would have it.
            ["Telegram__MessagesPerSecond"] = "0",
        };
        return new TwoChatsWorld(await DiscordWorld.StartAsync(overHttp: false, more: environment), telegram, name);
    }

    /// <summary>Calls a slash command where only they see the answer.</summary>
    public Task<Testing.Discord.EmulatedMessage> SlashAsync(
        string command,
        params IReadOnlyList<(string Name, object Value)> options
    ) => Discord.SlashAsync(OnDiscord, Alone, command, options);

    public Task StopWorkerAsync() => world.Worker.StopAsync();

    public async ValueTask DisposeAsync()
    {
        IReadOnlyList<string> failures = [.. Telegram.Failures, .. Discord.Failures];
        await world.DisposeAsync();
        await Telegram.DisposeAsync();
        Assert.Empty(failures);
    }
}
