using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class GatewayLimitTests : EmulatorTest
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));

    private protected override DiscordSettings Settings =>
        Given.Fast with
        {
            Clock = clock,
            Gateway = new GatewayLimits
            {
                SessionStarts = 2,
                IdentifyWindow = TimeSpan.Zero,
                ReplayLength = 10,
            },
        };

    [Fact]
    public async Task One_session_start_too_many_costs_the_token()
    {
        using var first = await RawSocket.IdentifyAsync(Discord);
        await first.HearEventAsync("READY");
        using var second = await RawSocket.IdentifyAsync(Discord);
        await second.HearEventAsync("READY");
        using var third = await RawSocket.IdentifyAsync(Discord);
        Assert.Equal(JsonValueKind.Undefined, (await first.HearAsync()).ValueKind);
        Assert.Equal(4004, first.ClosedWith);
        Assert.Equal(401, (await Bot.SendAsync(HttpMethod.Get, "gateway/bot")).Status);
        Assert.Contains("session start limit", Assert.Single(Discord.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_without_a_socket_times_out()
    {
        var session = await LoseSessionAsync();
        clock.Advance(Settings.Gateway.SessionLife + TimeSpan.FromSeconds(1));
        Assert.Equal(9, await FirstOpcodeAsync(session));
    }

    [Fact]
    public async Task What_is_too_long_ago_is_replayed_no_more()
    {
        var session = await LoseSessionAsync();
        Enumerable.Range(0, 11).ToList().ForEach(_ => Discord.Gateway.Dispatch("NEWS", "{}"));
        Assert.Equal(9, await FirstOpcodeAsync(session));
    }

    [Fact]
    public async Task The_session_starts_left_are_told()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        await socket.HearEventAsync("READY");
        var limit = (await Bot.SendAsync(HttpMethod.Get, "gateway/bot")).Json.GetProperty("session_start_limit");
        Assert.Equal(1, limit.GetProperty("remaining").GetInt32());
    }

    [Fact]
    public async Task Whoever_does_not_beat_is_disconnected_and_may_resume()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        await socket.HearEventAsync("READY");
        clock.Advance(2 * Settings.HeartbeatInterval);
        Assert.Equal(JsonValueKind.Undefined, (await socket.HearAsync()).ValueKind);
        Assert.Equal(4000, socket.ClosedWith);
    }

    private async Task<string> LoseSessionAsync()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        var ready = await socket.HearEventAsync("READY");
        Discord.Gateway.Drop();
        await Assert.ThrowsAnyAsync<Exception>(socket.HearAsync);
        await Wait.UntilAsync(() => Discord.Gateway.Connections == 0);
        return ready.GetProperty("d").GetProperty("session_id").GetString()!;
    }

    private async Task<int> FirstOpcodeAsync(string session)
    {
        using var socket = await RawSocket.ConnectAsync(Discord, path: "/resume");
        await socket.HearAsync();
        await socket.SayAsync(
            6,
            new
            {
                token = Discord.Token,
                session_id = session,
                seq = 1,
            }
        );
        return (await socket.HearAsync()).GetProperty("op").GetInt32();
    }
}
