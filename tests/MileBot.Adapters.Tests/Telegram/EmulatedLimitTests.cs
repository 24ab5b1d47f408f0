using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using MileBot.Testing.Telegram;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>The emulator's own limits, called by hand.</summary>
public sealed class EmulatedLimitTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly HttpClient http = new();
    private TelegramEmulator telegram = null!;

    public async ValueTask InitializeAsync() =>
        telegram = await TelegramEmulator.StartAsync(
            new EmulatorSettings { Clock = clock, Limits = TelegramLimits.Strict }
        );

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public async Task The_31st_message_of_any_second_is_refused_and_whoever_does_not_wait_is_refused_again()
    {
        for (var message = 0; message < 30; message++)
        {
            Assert.Null(await SendAsync(Somebody()));
            clock.Advance(TimeSpan.FromMilliseconds(20));
        }

        Assert.Equal(1, await SendAsync(Somebody()));
        clock.Advance(TimeSpan.FromMilliseconds(500));
        Assert.Equal(1, await SendAsync(Somebody()));
        clock.Advance(TimeSpan.FromMilliseconds(500));
        Assert.Null(await SendAsync(Somebody()));

        Assert.Equal(30, telegram.Audit.MostIn(TimeSpan.FromSeconds(1)));
        Assert.Equal(2, telegram.Audit.Refusals.Count);
        Assert.Equal(31, telegram.Ledger.Sent.Count);
    }

    [Fact]
    public async Task A_group_gets_twenty_in_any_minute()
    {
        var club = telegram.People.AddGroup();
        for (var message = 0; message < 20; message++)
        {
            Assert.Null(await SendAsync(club));
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(40, await SendAsync(club));
        Assert.Null(await SendAsync(Somebody()));
        clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Null(await SendAsync(club));

        Assert.Equal(20, telegram.Audit.MostInOne(chat => chat == club, TimeSpan.FromMinutes(1)));
        Assert.Equal(club, Assert.Single(telegram.Audit.Refusals).Chat);
    }

    [Fact]
    public async Task A_private_chat_gets_a_short_burst_and_then_one_a_second()
    {
        var one = Somebody();
        for (var message = 0; message < 10; message++)
        {
            Assert.Null(await SendAsync(one));
        }

        Assert.Equal(1, await SendAsync(one));
        Assert.Null(await SendAsync(Somebody()));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await SendAsync(one));
        Assert.Equal(1, await SendAsync(one));
    }

    private EmulatedChat Somebody() => telegram.People.PrivateChat(telegram.People.AddUser());

    /// <returns>retry_after of a 429; null when the message was taken.</returns>
    private async Task<int?> SendAsync(EmulatedChat chat)
    {
        using var response = await http.PostAsJsonAsync(
            new Uri(telegram.Address, $"/bot{telegram.Token}/sendMessage"),
            new { chat_id = chat.Id, text = "Hello" },
            TestContext.Current.CancellationToken
        );
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)response.StatusCode == 200, answer.GetProperty("ok").GetBoolean());
        return (int)response.StatusCode == 429
            ? answer.GetProperty("parameters").GetProperty("retry_after").GetInt32()
            : null;
    }
}
