using System.Text.Json;
using MileBot.Conversation.Asks;
using MileBot.TelegramAdapter;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class TelegramUpdateReaderTests
{
    private readonly TelegramUpdateReader reader = new(new BotIdentity(7_000_000_001, "milebot_test_bot"));

    [Theory]
    [InlineData("private-text", "5012345678", "5k 21:30")]
    [InlineData("private-start-with-payload", "5012345678", "/start")]
    [InlineData("private-start-with-link-code", "5012345678", "/link K7MN4PQ2")]
    [InlineData("group-command-to-us", "-1001234567890", "/splits 5:30")]
    [InlineData("group-command-to-all", "-1001234567890", "/splits 5:30")]
    [InlineData("group-reply-to-us", "-1001234567890", "5:30")]
    [InlineData("topic-command", "-1009876543210/17", "/paces 5:30")]
    public void What_is_typed_to_us_is_an_ask(string sample, string place, string text)
    {
        var ask = Read(sample)!.Ask!;
        Assert.Equal(new ChatAddress("telegram", place), ask.Chat);
        Assert.Equal(new Utterance.Typed(text), ask.Said);
        Assert.Equal(new Speaker("telegram", 5_012_345_678), ask.Speaker);
        Assert.Equal("de", ask.LanguageHint);
    }

    [Theory]
    [InlineData("private-sticker")]
    [InlineData("group-command-to-another-bot")]
    [InlineData("group-chatter")]
    [InlineData("group-anonymous-admin")]
    [InlineData("group-linked-channel-post")]
    [InlineData("group-other-bot")]
    [InlineData("group-migrated")]
    [InlineData("topic-chatter-under-our-topic")]
    [InlineData("edited-command")]
    [InlineData("channel-post")]
    public void What_is_not_meant_for_us_is_left_alone(string sample) => Assert.Null(Read(sample));

    [Theory]
    [InlineData("callback-private", "5012345678", "=splits 5:30 negative", 51)]
    [InlineData("callback-in-topic", "-1009876543210/17", "+paces 5:30", 52)]
    [InlineData("callback-inaccessible-message", "5012345678", "=splits 5:30", 54)]
    public void A_pressed_button_is_an_ask(string sample, string place, string token, int message)
    {
        var heard = Read(sample)!;
        Assert.Equal(new ChatAddress("telegram", place), heard.Ask!.Chat);
        Assert.Equal(new Utterance.Pressed(ButtonToken.TryParse(token)!), heard.Ask.Said);
        Assert.Equal(message, heard.PressedMessage);
        Assert.NotNull(heard.CallbackId);
    }

    [Theory]
    [InlineData("callback-foreign-data")]
    [InlineData("callback-inline-message")]
    public void A_button_that_is_not_ours_is_only_acknowledged(string sample)
    {
        var heard = Read(sample)!;
        Assert.Null(heard.Ask);
        Assert.NotNull(heard.CallbackId);
    }

    [Fact]
    public void Groups_get_a_reply_and_a_door_to_the_private_chat()
    {
        var heard = Read("group-command-to-us")!;
        Assert.False(heard.Ask!.IsPrivate);
        Assert.Equal(BareText.Unheard, heard.Ask.BareText);
        Assert.Equal(new Uri("https://t.me/milebot_test_bot"), heard.Ask.PrivateDoor);
        Assert.Equal(21, heard.ReplyTo);
    }

    [Fact]
    public void Private_chats_get_neither()
    {
        var heard = Read("private-text")!;
        Assert.True(heard.Ask!.IsPrivate);
        Assert.Equal(BareText.Heard, heard.Ask.BareText);
        Assert.Null(heard.Ask.PrivateDoor);
        Assert.Null(heard.ReplyTo);
    }

    [Fact]
    public void Every_sample_is_tested()
    {
        var tested = GetType()
            .GetMethods()
            .SelectMany(method => method.GetCustomAttributesData())
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data =>
                ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[
                    0
                ].Value
            );
        var samples = Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(samples.Order(), tested.Cast<string>().Order());
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Telegram", "Samples");

    private Heard? Read(string sample) =>
        reader.Read(
            JsonSerializer.Deserialize<Update>(
                File.ReadAllText(Path.Combine(Folder, sample + ".json")),
                JsonBotAPI.Options
            )!
        );
}
