using System.Text;
using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Discord;
using MileBot.Testing.Discord.Signing;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class PostedInteractionTests : EmulatorTest
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly InteractionsEndpoint endpoint = new();

    private protected override DiscordSettings Settings =>
        Given.Fast with
        {
            Clock = clock,
            InteractionsEndpoint = endpoint.Address,
            CallbackDeadline = TimeSpan.FromSeconds(3),
        };

    public override ValueTask DisposeAsync()
    {
        endpoint.Dispose();
        return base.DisposeAsync();
    }

    /// <summary>RFC 8032, section 7.1, TEST 2.</summary>
    [Fact]
    public void Signatures_are_those_of_the_standard()
    {
        var key = new Ed25519(
            Convert.FromHexString("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        );
        Assert.Equal(
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            Convert.ToHexStringLower(key.PublicKey)
        );
        Assert.Equal(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            Convert.ToHexStringLower(key.Sign([0x72]))
        );
    }

    [Fact]
    public async Task The_answer_of_the_post_is_the_first_answer()
    {
        var message = await Wait.ForAsync(Slash().Answered);
        Assert.Equal("posted", message.Text);
        var (signature, timestamp, body) = Assert.Single(endpoint.Posted);
        Assert.Equal(128, signature.Length);
        Assert.Equal(clock.GetUtcNow().ToUnixTimeSeconds(), long.Parse(timestamp));
        Assert.Contains("\"5:30\"", body, StringComparison.Ordinal);
        Assert.Equal(0, Discord.Calls(DiscordCall.Callback));
    }

    [Fact]
    public async Task After_a_202_the_callback_answers()
    {
        endpoint.Answer = (202, "");
        var interaction = Slash();
        await Bot.CallbackAsync(interaction, CallbackType.Message, new { content = "called back" });
        Assert.Equal("called back", (await Wait.ForAsync(interaction.Answered)).Text);
    }

    [Fact]
    public async Task A_ping_wants_a_pong()
    {
        endpoint.Answer = (200, """{"type":1}""");
        Assert.Equal(200, (await Discord.PingAsync()).Status);
        Assert.Contains("\"type\":1", Assert.Single(endpoint.Posted).Body, StringComparison.Ordinal);
        Assert.Empty(Discord.Failures);
        endpoint.Answer = (200, """{"type":4,"data":{"content":"x"}}""");
        await Discord.PingAsync();
        Assert.Single(Discord.Failures);
    }

    [Theory]
    [InlineData(SignatureKind.Wrong)]
    [InlineData(SignatureKind.Missing)]
    [InlineData(SignatureKind.Garbled)]
    [InlineData(SignatureKind.ChangedBody)]
    [InlineData(SignatureKind.Stale)]
    public async Task Every_way_to_sign_badly_differs_from_the_honest_one(SignatureKind kind)
    {
        endpoint.Answer = (401, "");
        await Discord.PingAsync(kind);
        var (signature, timestamp, body) = Assert.Single(endpoint.Posted);
        var isFresh = long.TryParse(timestamp, out var then) && then == clock.GetUtcNow().ToUnixTimeSeconds();
        var honest = kind == SignatureKind.Missing ? "" : Honest(timestamp, body);
        Assert.True(
            kind == SignatureKind.Stale ? signature == honest && !isFresh : signature != honest || signature.Length == 0
        );
    }

    [Fact]
    public async Task Three_seconds_without_an_answer_are_too_late()
    {
        endpoint.Delay = TimeSpan.FromMinutes(1);
        var interaction = Slash();
        var posting = Discord.PostAsync(interaction, SignatureKind.Honest);
        await Wait.UntilAsync(() => !endpoint.Posted.IsEmpty);
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(0, (await Wait.ForAsync(posting)).Status);
        Assert.False(interaction.Acknowledged.IsCompleted);
    }

    [Fact]
    public async Task A_wrong_answer_is_a_failure()
    {
        endpoint.Answer = (200, """{"type":4,"data":{"content":""}}""");
        await Discord.PostAsync(Slash(), SignatureKind.Honest);
        Assert.NotEmpty(Discord.Failures);
    }

    private static string Honest(string timestamp, string body) =>
        Convert.ToHexStringLower(
            new Ed25519("MileBot tests sign with this one"u8).Sign([.. Encoding.UTF8.GetBytes(timestamp + body)])
        );
}
