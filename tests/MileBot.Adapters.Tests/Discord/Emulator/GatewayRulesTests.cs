using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class GatewayRulesTests : EmulatorTest
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));

    private protected override DiscordSettings Settings =>
        Given.Fast with
        {
            Clock = clock,
            Gateway = new GatewayLimits { GuildsPerShard = 5 },
        };

    [Fact]
    public async Task Ready_tells_who_we_are_and_where_to_resume()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        var ready = await socket.HearEventAsync("READY");
        Assert.Equal(1, ready.GetProperty("s").GetInt32());
        Assert.Equal(
            Discord.ApplicationId.ToString(),
            ready.GetProperty("d").GetProperty("application").GetProperty("id").GetString()
        );
        Assert.EndsWith(
            "/resume",
            ready.GetProperty("d").GetProperty("resume_gateway_url").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(1, Discord.Gateway.Identifies);
    }

    [Fact]
    public async Task A_heartbeat_is_acknowledged_and_a_zombie_acknowledges_nothing()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        await socket.HearEventAsync("READY");
        await socket.SayAsync(1, 1);
        Assert.Equal(11, (await socket.HearAsync()).GetProperty("op").GetInt32());
        Discord.Gateway.Zombify();
        await socket.SayAsync(1, 1);
        await socket.EndAsync();
        Assert.Equal(JsonValueKind.Undefined, (await socket.HearAsync()).ValueKind);
    }

    [Fact]
    public async Task A_resume_replays_what_was_missed_in_order()
    {
        var session = await LoseSessionAsync();
        Discord.Gateway.Dispatch("ONE", "{}");
        Discord.Gateway.Dispatch("TWO", "{}");
        using var socket = await ResumeAsync(session, 1);
        Assert.Equal(2, (await socket.HearEventAsync("ONE")).GetProperty("s").GetInt32());
        Assert.Equal(3, (await socket.HearEventAsync("TWO")).GetProperty("s").GetInt32());
        await socket.HearEventAsync("RESUMED");
        Assert.Equal((1, 1), (Discord.Gateway.Resumes, Discord.Gateway.Identifies));
        Assert.Empty(Discord.Failures);
    }

    [Fact]
    public async Task A_resume_of_an_unknown_session_is_invalid()
    {
        using var socket = await ResumeAsync("nobody", 1);
        var heard = await socket.HearAsync();
        Assert.Equal((9, false), (heard.GetProperty("op").GetInt32(), heard.GetProperty("d").GetBoolean()));
    }

    [Fact]
    public async Task A_sequence_from_the_future_closes_with_4007()
    {
        using var socket = await ResumeAsync(await LoseSessionAsync(), 99);
        await ClosesAsync(socket, 4007);
    }

    [Fact]
    public async Task Resuming_at_the_first_address_is_a_failure()
    {
        var session = await LoseSessionAsync();
        using var socket = await ResumeAsync(session, 1, "/gateway");
        await socket.HearEventAsync("RESUMED");
        Assert.Contains("resume_gateway_url", Assert.Single(Discord.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_with_1000_ends_the_session()
    {
        using var first = await RawSocket.IdentifyAsync(Discord);
        var session = SessionOf(await first.HearEventAsync("READY"));
        await first.CloseAsync(1000);
        await Wait.UntilAsync(() => Discord.Gateway.Connections == 0);
        using var socket = await ResumeAsync(session, 1);
        Assert.Equal(9, (await socket.HearAsync()).GetProperty("op").GetInt32());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public async Task A_payload_before_identify_closes_with_4003(int op)
    {
        using var socket = await ConnectedAsync();
        await socket.SayAsync(op, new { });
        await ClosesAsync(socket, 4003);
    }

    [Fact]
    public async Task An_unknown_opcode_closes_with_4001()
    {
        using var socket = await ConnectedAsync();
        await socket.SayAsync(99, new { });
        await ClosesAsync(socket, 4001);
    }

    [Fact]
    public async Task What_is_no_json_closes_with_4002()
    {
        using var socket = await ConnectedAsync();
        await socket.SayRawAsync("{{"u8.ToArray());
        await ClosesAsync(socket, 4002);
    }

    [Fact]
    public async Task More_than_4096_bytes_close_with_4002()
    {
        using var socket = await ConnectedAsync();
        await socket.SayAsync(1, new string('x', 4096));
        await ClosesAsync(socket, 4002);
    }

    [Fact]
    public async Task A_second_identify_closes_with_4005()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        await socket.HearEventAsync("READY");
        await socket.SayAsync(2, RawSocket.Identify(Discord.Token));
        await ClosesAsync(socket, 4005);
    }

    [Fact]
    public async Task Another_version_closes_with_4012()
    {
        using var socket = await RawSocket.ConnectAsync(Discord, "?v=9&encoding=json");
        await ClosesAsync(socket, 4012);
    }

    [Fact]
    public Task A_wrong_token_closes_with_4004() => IdentifyClosesAsync(RawSocket.Identify("wrong"), 4004);

    [Fact]
    public Task A_shard_beyond_its_count_closes_with_4010() =>
        IdentifyClosesAsync(RawSocket.Identify(Discord.Token, 0, [2, 2]), 4010);

    [Fact]
    public Task An_intent_that_is_none_closes_with_4013() =>
        IdentifyClosesAsync(RawSocket.Identify(Discord.Token, 1 << 30), 4013);

    [Theory]
    [InlineData(1 << 1)]
    [InlineData(1 << 8)]
    [InlineData(1 << 15)]
    public Task A_privileged_intent_closes_with_4014(int intent) =>
        IdentifyClosesAsync(RawSocket.Identify(Discord.Token, intent), 4014);

    [Fact]
    public Task Too_many_guilds_close_with_4011()
    {
        Discord.People.AddGuilds(5);
        return IdentifyClosesAsync(RawSocket.Identify(Discord.Token), 4011);
    }

    [Fact]
    public async Task Shards_get_their_own_guilds_and_direct_messages_go_to_the_first()
    {
        Discord.People.AddGuilds(4);
        using var first = await RawSocket.IdentifyAsync(Discord, 0, [0, 2]);
        var mine = (await first.HearEventAsync("READY")).GetProperty("d").GetProperty("guilds").GetArrayLength();
        clock.Advance(Settings.Gateway.IdentifyWindow);
        using var second = await RawSocket.IdentifyAsync(Discord, 0, [1, 2]);
        var others = (await second.HearEventAsync("READY")).GetProperty("d").GetProperty("guilds").GetArrayLength();
        Assert.Equal(5, mine + others);
        Discord.People.Slash(Rita, Discord.People.DirectMessages(Rita), "splits", ("time", "5:30"));
        await first.HearEventAsync("INTERACTION_CREATE");
    }

    [Fact]
    public async Task Identifying_faster_than_max_concurrency_is_an_invalid_session()
    {
        using var first = await RawSocket.IdentifyAsync(Discord, 0, [0, 2]);
        await first.HearEventAsync("READY");
        using var second = await RawSocket.IdentifyAsync(Discord, 0, [1, 2]);
        Assert.Equal(9, (await second.HearAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task With_the_guilds_intent_guilds_come_and_without_they_do_not()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord, intents: 1);
        await socket.HearEventAsync("READY");
        var guild = (await socket.HearEventAsync("GUILD_CREATE")).GetRawText();
        Assert.InRange(guild.Length, 25_000, 60_000);
        await Bot.PostAsync($"channels/{Channel.Id}/messages", new { content = "no intent, no event" });
        Discord.Gateway.Dispatch("LAST", "{}");
        Assert.Equal("LAST", (await socket.HearAsync()).GetProperty("t").GetString());
    }

    [Fact]
    public async Task Compressed_payloads_share_one_zlib_context()
    {
        using var socket = await RawSocket.ConnectAsync(Discord, "?v=10&encoding=json&compress=zlib-stream");
        Assert.Equal(10, (await socket.HearAsync()).GetProperty("op").GetInt32());
        await socket.SayAsync(2, RawSocket.Identify(Discord.Token, 1));
        await socket.HearEventAsync("READY");
        await socket.HearEventAsync("GUILD_CREATE");
    }

    [Fact]
    public async Task The_121st_payload_of_a_minute_closes_with_4008()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        await socket.HearEventAsync("READY");
        for (var sent = 0; sent < 120; sent++)
        {
            await socket.SayAsync(3, new { });
        }

        await ClosesAsync(socket, 4008);
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4009)]
    [InlineData(4014)]
    public async Task A_test_closes_with_any_code(int code)
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        await socket.HearEventAsync("READY");
        Discord.Gateway.Close(code);
        await ClosesAsync(socket, code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_test_invalidates_sessions(bool isResumable)
    {
        using var first = await RawSocket.IdentifyAsync(Discord);
        var session = SessionOf(await first.HearEventAsync("READY"));
        Discord.Gateway.Invalidate(isResumable);
        var heard = await first.HearAsync();
        Assert.Equal((9, isResumable), (heard.GetProperty("op").GetInt32(), heard.GetProperty("d").GetBoolean()));
        using var second = await ResumeAsync(session, 1);
        Assert.Equal(isResumable ? 0 : 9, (await second.HearAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Opcodes_1_and_7_are_sent_on_demand()
    {
        using var socket = await ConnectedAsync();
        Discord.Gateway.AskForHeartbeat();
        Discord.Gateway.AskToReconnect();
        Assert.Equal(1, (await socket.HearAsync()).GetProperty("op").GetInt32());
        Assert.Equal(7, (await socket.HearAsync()).GetProperty("op").GetInt32());
    }

    private async Task<string> LoseSessionAsync()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        var session = SessionOf(await socket.HearEventAsync("READY"));
        Discord.Gateway.Drop();
        await Assert.ThrowsAnyAsync<Exception>(socket.HearAsync);
        return session;
    }

    private async Task<RawSocket> ResumeAsync(string session, int seq, string path = "/resume")
    {
        var socket = await RawSocket.ConnectAsync(Discord, path: path);
        await socket.HearAsync();
        await socket.SayAsync(
            6,
            new
            {
                token = Discord.Token,
                session_id = session,
                seq,
            }
        );
        return socket;
    }

    private async Task<RawSocket> ConnectedAsync()
    {
        var socket = await RawSocket.ConnectAsync(Discord);
        await socket.HearAsync();
        return socket;
    }

    private async Task IdentifyClosesAsync(object identify, int code)
    {
        using var socket = await ConnectedAsync();
        await socket.SayAsync(2, identify);
        await ClosesAsync(socket, code);
        Assert.Equal(0, Discord.Gateway.Identifies);
    }

    private static async Task ClosesAsync(RawSocket socket, int code)
    {
        while ((await socket.HearAsync()).ValueKind != JsonValueKind.Undefined)
        {
            // What was on the way comes first.
        }

        Assert.Equal(code, socket.ClosedWith);
    }

    private static string SessionOf(JsonElement ready) => ready.GetProperty("d").GetProperty("session_id").GetString()!;
}
