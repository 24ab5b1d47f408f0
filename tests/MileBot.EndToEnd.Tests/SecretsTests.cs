using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests;

/// <summary>Planted words that must never be printed, with every category of every library logging everything it can.</summary>
public sealed class SecretsTests
{
    private const string Token = "7000000001:AAcanary-token-0123456789abcdefghij";
    private const string Typed = "canary-typed-text";

    private static readonly Dictionary<string, string> EverythingLogged = new()
    {
        ["Logging__LogLevel__Default"] = "Trace",
        ["Logging__LogLevel__Microsoft"] = "Trace",
        ["Logging__LogLevel__System"] = "Trace",
        ["Logging__LogLevel__Quartz"] = "Trace",
    };

    [Fact]
    public async Task No_token_and_nothing_anybody_typed_is_ever_printed()
    {
        await using var world = await TelegramWorld.StartAsync(
            new EmulatorSettings { Token = Token },
            EverythingLogged
        );
        var rita = world.NewRunner(Typed);
        await rita.SaysAsync($"/splits {Typed}");
        await rita.SaysAsync(Typed);
        await rita.SaysAsync("/remind 06:30");
        await rita.SaysAsync(Typed);
        world.Telegram.Faults.Next(new TelegramFault.GatewayError(), calls: 1, method: "sendMessage");
        world.Telegram.People.Says(rita.Chat, rita.User, $"/pace {Typed}");
        world.Telegram.Faults.Next(
            new TelegramFault.Refused(400, $"Bad Request: {Typed}"),
            calls: 2,
            method: "sendMessage"
        );
        world.Telegram.People.Says(rita.Chat, rita.User, $"/help {Typed}");
        await Clock.UntilAsync(() => world.Telegram.Calls("sendMessage") >= 7);
        await world.Worker.StopAsync();

        var printed = world.Worker.Output + world.Worker.Errors;
        Assert.Contains("dbug", printed);
        Assert.DoesNotContain("canary", printed);
    }

    [Fact]
    public async Task A_token_telegram_does_not_know_is_not_printed_either()
    {
        await using var world = await TelegramWorld.StartAsync(new EmulatorSettings(), EverythingLogged);
        await world.KillWorkerAsync();
        world.StartWorker(new Dictionary<string, string>(EverythingLogged) { ["Telegram__Token"] = Token });
        await Clock.UntilAsync(() => world.Worker.Errors.Contains("fail", StringComparison.Ordinal));
        await world.Worker.StopAsync();

        Assert.DoesNotContain("canary", world.Worker.Output + world.Worker.Errors);
    }
}
