using System.Collections.Concurrent;
using MileBot.Adapters.Tests.Contract;
using MileBot.Adapters.Tests.Discord.Emulator;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;
using MileBot.Testing.Discord;
using DiscordGateway = MileBot.DiscordClient.Gateway.DiscordGateway;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>The smallest bot on the emulated Discord: one command, and every interaction answered with its id.</summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Task<GatewayStop>? listening;

    private EchoBot(DiscordEmulator emulator)
    {
        Emulator = emulator;
        Rest = new DiscordRest(
            RestBench.Options() with
            {
                Token = new BotToken(emulator.Token),
                ApiUrl = emulator.Address,
            },
            TimeProvider.System,
            new Chance(1)
        );
    }

    public DiscordEmulator Emulator { get; }

    public DiscordRest Rest { get; }

    public ConcurrentQueue<GatewayEvent> Told { get; } = [];

    public ConcurrentQueue<RestOutcome<Nothing>> Outcomes { get; } = [];

    /// <summary>Starts emulator and bot, publishes the command, and waits until the bot listens.</summary>
    /// <param name="settings">How the emulator starts; <see cref="Given.Patient"/> unless told.</param>
    /// <param name="compress">Whether the gateway compresses.</param>
    /// <param name="time">The clock of the bot's gateway; the real one unless told.</param>
    public static async Task<EchoBot> StartAsync(
        DiscordSettings? settings = null,
        bool compress = true,
        TimeProvider? time = null
    )
    {
        var bot = new EchoBot(await DiscordEmulator.StartAsync(settings ?? Given.Patient));
        await bot.Rest.OverwriteCommandsAsync(
            new Snowflake(bot.Emulator.ApplicationId),
            [new ApplicationCommand("echo", "Says it again")],
            CancellationToken.None
        );
        bot.listening = bot.ListenAsync(compress, time ?? TimeProvider.System);
        await Wait.UntilAsync(() => bot.Told.OfType<GatewayEvent.Ready>().Any());
        return bot;
    }

    /// <summary>Why the bot stopped listening; waits until it does.</summary>
    public Task<GatewayStop> StoppedAsync() => listening!.WaitAsync(TimeSpan.FromSeconds(20));

    /// <summary>Stops listening.</summary>
    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await listening!;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stop.Dispose();
        Rest.Dispose();
        await Emulator.DisposeAsync();
    }

    private Task<GatewayStop> ListenAsync(bool compress, TimeProvider time)
    {
        var options = new GatewayOptions
        {
            Token = new BotToken(Emulator.Token),
            Library = "test",
            Compress = compress,
        };
        return new DiscordGateway(options, Rest, time, new Chance(3)).RunAsync(Hear, stop.Token);
    }

    private void Hear(GatewayEvent told)
    {
        Told.Enqueue(told);
        if (told is GatewayEvent.Interacted interacted)
        {
            _ = AnswerAsync(interacted.Interaction);
        }
    }

    private async Task AnswerAsync(Interaction interaction) =>
        Outcomes.Enqueue(
            await Rest.RespondAsync(
                interaction.Id,
                interaction.Token,
                new InteractionResponse.Reply(new MessageBody { Content = $"{interaction.Id}" }),
                CancellationToken.None
            )
        );
}
