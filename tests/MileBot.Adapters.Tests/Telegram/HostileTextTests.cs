using System.Globalization;
using CsCheck;
using MileBot.Adapters.Tests.Fitting;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Fitting;
using MileBot.Conversation.Replies;
using MileBot.Testing.Telegram;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class HostileTextTests
{
    [Fact]
    public async Task Whatever_the_text_Telegram_takes_it_and_shows_just_that()
    {
        await using var driver = await TelegramDriver.StartAsync();
        var address = new ChatAddress("telegram", $"{driver.Chat.Id}");
        await ReplyGen.Any.SampleAsync(
            async reply =>
            {
                var from = driver.Emulator.Ledger.Count;
                Assert.IsType<SendOutcome.Delivered>(
                    await driver.Adapter.SendAsync(
                        address,
                        reply,
                        new MessageKey("today"),
                        0,
                        TestContext.Current.CancellationToken
                    )
                );
                var shown = driver.Emulator.Ledger.Entries.Skip(from).Select(entry => entry.Message!.Text);
                Assert.Equal(Shown(reply), shown);
            },
            iter: int.Parse(
                Environment.GetEnvironmentVariable("MILEBOT_TEXTS") ?? "5000",
                CultureInfo.InvariantCulture
            ),
            threads: 1
        );
        Assert.Equal(driver.Emulator.Ledger.Count, driver.Emulator.Calls("sendMessage"));
    }

    private static IEnumerable<string> Shown(Reply reply) =>
        ReplyFitter
            .Fit(reply, TelegramAdapter.TelegramReplyRenderer.Limits)
            .Select(ReplyText.Of)
            .Select(CleanText.Of)
            .Select(text => text.All(IsInvisible) ? "…" : text);

    private static bool IsInvisible(char character) =>
        character == ' ' || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;
}
