using System.Text;
using CsCheck;
using MileBot.DiscordClient.Interactions;
using NSec.Cryptography;

namespace MileBot.Adapters.Tests.DiscordWire;

public sealed class InteractionSignatureTests
{
    private static readonly SignatureVerdict Genuine = new SignatureVerdict.Genuine();
    private static readonly SignatureVerdict Forged = new SignatureVerdict.Forged();
    private static readonly Key Signer = Key.Create(SignatureAlgorithm.Ed25519);
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"type":1}""");

    private readonly VirtualTime time = new();

    [Fact]
    public void What_the_platform_signed_just_now_is_genuine() =>
        Assert.Equal(Genuine, Verify(Sign(Now(), Body), Now(), Body));

    /// <summary>RFC 8032, section 7.1, test 3: the timestamp is empty there, so the vector stands for the primitive alone.</summary>
    [Fact]
    public void The_primitive_is_the_one_of_the_standard()
    {
        var key = PublicKey.Import(
            SignatureAlgorithm.Ed25519,
            Convert.FromHexString("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"),
            KeyBlobFormat.RawPublicKey
        );

        Assert.True(
            SignatureAlgorithm.Ed25519.Verify(
                key,
                Convert.FromHexString("af82"),
                Convert.FromHexString(
                    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
                )
            )
        );
    }

    [Theory]
    [InlineData(-6)]
    [InlineData(6)]
    [InlineData(-86400)]
    public void An_old_one_or_one_from_the_future_is_stale(int seconds) =>
        Assert.Equal(new SignatureVerdict.Stale(-seconds), Verify(Sign(Now(seconds), Body), Now(seconds), Body));

    [Theory]
    [InlineData(-5)]
    [InlineData(5)]
    public void Clocks_may_differ_a_little(int seconds) =>
        Assert.Equal(Genuine, Verify(Sign(Now(seconds), Body), Now(seconds), Body));

    [Fact]
    public void Another_body_timestamp_or_key_is_forged()
    {
        var signature = Sign(Now(), Body);
        Assert.Equal(Forged, Verify(signature, Now(), [.. Body, 32]));
        Assert.Equal(Forged, Verify(signature, Now(1), Body));
        using var other = Key.Create(SignatureAlgorithm.Ed25519);
        Assert.Equal(Forged, Of(other).Verify(signature, Now(), Body));
    }

    [Fact]
    public void Any_flipped_bit_is_noticed() =>
        Gen.Int[0, Body.Length * 8 - 1]
            .Sample(bit =>
            {
                var body = Body.ToArray();
                body[bit / 8] ^= (byte)(1 << (bit % 8));
                return Verify(Sign(Now(), Body), Now(), body) == Forged;
            });

    [Fact]
    public void Headers_that_are_none_are_forged_and_never_an_error()
    {
        var odd = Gen.OneOf(Gen.String, Gen.Const((string)null!), Gen.String[Gen.Char['0', '9'], 0, 30]);
        Gen.Select(odd, odd).Sample((signature, timestamp) => Verify(signature, timestamp, Body) == Forged);
        Assert.Equal(Forged, Verify(new string('0', 128), "9999999999999999999", Body));
        Assert.Equal(Forged, Verify(Sign("99999999999999999999", Body), "99999999999999999999", Body));
        Assert.IsType<SignatureVerdict.Stale>(Verify(Sign($"{long.MaxValue}", Body), $"{long.MaxValue}", Body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("zz51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")]
    public void A_public_key_that_is_none_is_said_at_once(string key) =>
        Assert.Null(InteractionSignature.Of(key, time));

    private SignatureVerdict Verify(string? signature, string? timestamp, byte[] body) =>
        Of(Signer).Verify(signature, timestamp, body);

    private InteractionSignature Of(Key key) =>
        InteractionSignature.Of(Convert.ToHexString(key.PublicKey.Export(KeyBlobFormat.RawPublicKey)), time)!;

    private string Now(int seconds = 0) => $"{time.GetUtcNow().ToUnixTimeSeconds() + seconds}";

    private static string Sign(string timestamp, byte[] body) =>
        Convert.ToHexString(SignatureAlgorithm.Ed25519.Sign(Signer, [.. Encoding.UTF8.GetBytes(timestamp), .. body]));
}
