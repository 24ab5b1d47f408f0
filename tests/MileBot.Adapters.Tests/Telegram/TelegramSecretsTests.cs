using System.Collections.Concurrent;
using System.Diagnostics;
using MileBot.Adapters.Tests.Contract;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TelegramAdapter;
using MileBot.Testing.Telegram;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class TelegramSecretsTests
{
    private const string Secret = "CanaryTokenThatNobodyMaySee";
    private const string Said = "canary words of a runner";

    [Fact]
    public async Task Neither_logs_nor_activities_hold_the_token_or_what_was_said()
    {
        var activities = new ConcurrentQueue<string>();
        using var listener = Listen(activities);
        ActivitySource.AddActivityListener(listener);
        var driver = await TelegramDriver.StartAsync(new EmulatorSettings { Token = $"7000000001:{Secret}" });
        await LiveThroughEverythingAsync(driver);
        await driver.DisposeAsync();
        Assert.NotEmpty(driver.Log.Lines);
        Assert.All(driver.Log.Lines.Concat(activities), AssertClean);
    }

    [Theory]
    [InlineData(Secret, "https://api.telegram.org")]
    [InlineData("123:" + Secret + " ", "https://api.telegram.org")]
    [InlineData("123456\n:" + Secret, "https://api.telegram.org")]
    [InlineData("123:abc", "api.telegram.org")]
    [InlineData("123:abc", "https://api.telegram.org/bot")]
    [InlineData("", "https://api.telegram.org")]
    public void A_wrong_option_is_named_without_the_token(string token, string url)
    {
        var problem = new TelegramOptions { Token = token, ApiUrl = url }.Problem!;
        Assert.Matches("^Telegram:(Token|ApiUrl) holds .* may hold ", problem);
        AssertClean(problem);
    }

    [Fact]
    public void Right_options_have_no_problem() =>
        Assert.Null(new TelegramOptions { Token = "7000000001:AAE-abc_DEF", ApiUrl = "http://127.0.0.1:8081" }.Problem);

    private static async Task LiveThroughEverythingAsync(TelegramDriver driver)
    {
        var desk = new ScriptedDesk
        {
            Reply = ask =>
                ScriptedDesk.TextOf(ask) is "/bug" ? throw new InvalidOperationException(Said) : ScriptedDesk.Line(ask),
        };
        driver.Listen(desk);
        await driver.SayAsync("/bug");
        foreach (var fault in Faults())
        {
            driver.Emulator.Faults.Next(fault, method: "sendMessage");
            await driver.SayAsync(Said);
            await desk.NextAsync();
            driver.Emulator.Faults.Next(fault, method: "sendMessage");
            await driver.Adapter.SendAsync(
                new ChatAddress("telegram", $"{driver.Chat.Id}"),
                Reply.Line(Said),
                new MessageKey("today"),
                0,
                TestContext.Current.CancellationToken
            );
        }

        driver.Emulator.Faults.Next(new TelegramFault.GatewayError(), method: "getUpdates");
        await driver.SayAsync("/last");
        await driver.Emulator.Ledger.NextAsync(entry => entry.Message?.Text == "/last");
    }

    private static IEnumerable<TelegramFault> Faults() =>
        [
            new TelegramFault.AnswerLost(),
            new TelegramFault.GatewayError(),
            new TelegramFault.Refused(403, "Forbidden: bot was blocked by the user"),
            new TelegramFault.Refused(401, "Unauthorized"),
        ];

    private static ActivityListener Listen(ConcurrentQueue<string> into) =>
        new()
        {
            ShouldListenTo = source => !source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
                into.Enqueue(
                    $"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.SelectMany(e => e.Tags))}"
                ),
        };

    private static void AssertClean(string text)
    {
        Assert.DoesNotContain(Secret, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Said, text, StringComparison.OrdinalIgnoreCase);
    }
}
