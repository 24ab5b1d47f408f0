using System.Globalization;
using CsCheck;
using MileBot.Adapters.Tests.Discord.Emulator;
using MileBot.Adapters.Tests.Fitting;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>
/// Names and notes nobody would choose without a purpose (test matrix, T23). Our client keeps to 50 messages a second here too.
/// </summary>
public sealed class HostileTextTests
{
    [Fact]
    public async Task Whatever_the_text_Discord_takes_it_at_once_and_it_pings_nobody()
    {
        var texts = int.Parse(
            Environment.GetEnvironmentVariable("MILEBOT_TEXTS") ?? "400",
            CultureInfo.InvariantCulture
        );
        await using var driver = await DiscordDriver.StartAsync(settings: Given.Fast);
        var address = new ChatAddress("discord", $"@{driver.Runner.Id}");
        var number = 0;
        await ReplyGen.Any.SampleAsync(
            async reply =>
            {
                var from = driver.Emulator.Ledger.Count;
                Assert.IsType<SendOutcome.Delivered>(
                    await driver.Adapter.SendAsync(
                        address,
                        reply,
                        new MessageKey($"hostile {number++}"),
                        0,
                        TestContext.Current.CancellationToken
                    )
                );
                var sent = driver
                    .Emulator.Ledger.Entries.Skip(from)
                    .Where(entry => entry.Kind == LedgerKind.Sent)
                    .Select(entry => entry.Message!)
                    .ToList();
                // A refused one would have been said again, plainly.
                Assert.All(sent, message => Assert.True(message.UsesComponentsV2, message.Text));
                Assert.All(sent, message => Assert.True(message.Pings.AreNone));
            },
            iter: texts,
            threads: 1
        );
        TestContext.Current.TestOutputHelper?.WriteLine($"{number} replies, {driver.Emulator.Ledger.Count} messages.");
    }
}
