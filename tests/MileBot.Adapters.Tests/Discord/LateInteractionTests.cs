using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Adapters.Tests.Discord.Emulator;
using MileBot.Conversation.Asks;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>Interactions that reach us when Discord waits no longer, or so it seems by our clock.</summary>
public sealed class LateInteractionTests : IAsyncLifetime
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly FakeTimeProvider platform = new(TimeProvider.System.GetUtcNow() - Late);
    private readonly ScriptedDesk desk = new();
    private DiscordDriver driver = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DiscordEmulator Discord => driver.Emulator;

    public async ValueTask InitializeAsync()
    {
        driver = await DiscordDriver.StartAsync(
            settings: Given.Fast with
            {
                Clock = platform,
                CallbackDeadline = TimeSpan.FromSeconds(3),
            }
        );
        driver.Listen(desk);
        await driver.WhenReadyAsync();
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    [Fact]
    public async Task What_a_resume_brings_too_late_to_be_answered_is_not_carried_out()
    {
        Discord.Gateway.IsDown = true;
        Discord.Gateway.Drop();
        await Wait.UntilAsync(() => Discord.Gateway.Connections == 0);
        Discord.People.Slash(driver.Runner, driver.Chat, "splits", ("text", "5:30"));
        platform.Advance(Late);
        Discord.Gateway.IsDown = false;
        await Wait.UntilAsync(() =>
            driver.Log.Lines.Any(line => line.Contains("did not arrive", StringComparison.Ordinal))
        );

        Discord.People.Slash(driver.Runner, driver.Chat, "splits", ("text", "5:40"));

        Assert.Equal(new Utterance.Typed("/splits 5:40"), (await desk.NextAsync()).Said);
    }

    [Fact]
    public async Task What_only_looks_late_is_answered_once_the_deferral_was_taken()
    {
        var ask = Discord.People.Slash(driver.Runner, driver.Chat, "splits", ("text", "5:30"));

        Assert.Contains("5:30", (await ask.Answered.WaitAsync(Patience, Cancel)).Text, StringComparison.Ordinal);
        Assert.Equal(CallbackType.DeferredMessage, await ask.Acknowledged);
    }
}
