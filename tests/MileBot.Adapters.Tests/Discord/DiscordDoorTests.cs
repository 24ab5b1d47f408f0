using System.Text;
using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Telegram;
using MileBot.DiscordAdapter;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Rest;
using NSec.Cryptography;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>Who knocks before anybody is home, or after.</summary>
public sealed class DiscordDoorTests : IDisposable
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"id":"1","type":2,"token":"t"}""");

    private readonly FakeTimeProvider time = new();
    private readonly Key signer = Key.Create(SignatureAlgorithm.Ed25519);
    private readonly KeptLog<DiscordDoor> log = new();
    private readonly DiscordDoor door;

    public DiscordDoorTests()
    {
        var publicKey = Convert.ToHexStringLower(signer.PublicKey.Export(KeyBlobFormat.RawPublicKey));
        door = DiscordRegistration.Door(new DiscordOptions { PublicKey = publicKey }, time, log);
    }

    public void Dispose() => signer.Dispose();

    [Fact]
    public async Task Whoever_knocks_before_the_door_opens_is_answered_when_it_does()
    {
        var early = KnockAsync();
        time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(early.IsCompleted);

        door.Open(Answer);

        Assert.Equal(200, (await early).Status);
        Assert.Equal(200, (await KnockAsync()).Status);
    }

    [Fact]
    public async Task Whoever_has_knocked_for_a_second_is_sent_away()
    {
        var early = KnockAsync();
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(503, (await early).Status);
    }

    [Fact]
    public async Task After_the_door_was_closed_nobody_waits()
    {
        door.Open(Answer);
        door.Close();

        Assert.Equal(503, (await KnockAsync()).Status);
    }

    [Fact]
    public async Task A_stranger_is_not_kept_waiting()
    {
        var answer = await door.KnockAsync(new string('0', 128), Now(), Body, TestContext.Current.CancellationToken);

        Assert.Equal(401, answer.Status);
        Assert.Empty(log.Lines);
    }

    [Theory]
    [InlineData(-6, "6 s ahead of")]
    [InlineData(6, "6 s behind")]
    [InlineData(-3600, "3600 s ahead of")]
    public async Task That_our_clock_is_off_is_told_once_a_minute_and_not_who_knocked(int signedAt, string told)
    {
        door.Open(Answer);

        Assert.Equal(401, (await KnockAsync(signedAt)).Status);
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(401, (await KnockAsync(signedAt)).Status);

        var line = Assert.Single(log.Lines);
        Assert.StartsWith("Warning", line, StringComparison.Ordinal);
        Assert.Contains(told, line, StringComparison.Ordinal);
        Assert.DoesNotContain("token", line, StringComparison.Ordinal);

        time.Advance(TimeSpan.FromSeconds(1));
        await KnockAsync(signedAt);
        Assert.Equal(2, log.Lines.Count);
    }

    [Fact]
    public async Task Of_whoever_leaves_too_early_nobody_knows_whether_the_answer_arrived()
    {
        var answering = Keep();
        using var leaving = new CancellationTokenSource();
        var knock = KnockUntilAsync(leaving.Token);
        var first = await answering;

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => knock);
        Assert.IsType<RestOutcome<Nothing>.Unknown>(await GiveAsync(first));
    }

    [Fact]
    public async Task An_answer_has_arrived_when_it_was_written_and_not_when_it_could_not_be()
    {
        foreach (var hasArrived in (bool[])[true, false])
        {
            var answering = Keep();
            var knock = KnockAsync();
            var given = GiveAsync(await answering);

            (await knock).Left!(hasArrived);

            Assert.Equal(hasArrived, await given is RestOutcome<Nothing>.Done);
        }
    }

    /// <summary>Opens the door to one whose answer the test gives.</summary>
    private Task<FirstAnswer> Keep()
    {
        var kept = new TaskCompletionSource<FirstAnswer>();
        door.Open((_, first) => kept.TrySetResult(first));
        return kept.Task;
    }

    private static Task<RestOutcome<Nothing>> GiveAsync(FirstAnswer first) =>
        first(new InteractionResponse.Pong(), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

    private static bool Answer(Interaction interaction, FirstAnswer first)
    {
        _ = first(new InteractionResponse.Pong(), TestContext.Current.CancellationToken);
        return true;
    }

    private Task<DoorAnswer> KnockAsync(int signedAt = 0) =>
        KnockUntilAsync(TestContext.Current.CancellationToken, signedAt);

    private Task<DoorAnswer> KnockUntilAsync(CancellationToken leaving, int signedAt = 0)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(Now(signedAt)), .. Body];
        var signature = Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(signer, signed));
        return door.KnockAsync(signature, Now(signedAt), Body, leaving)
            .WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    private string Now(int seconds = 0) => $"{time.GetUtcNow().ToUnixTimeSeconds() + seconds}";
}
