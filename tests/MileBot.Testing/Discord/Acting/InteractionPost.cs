using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using MileBot.Testing.Discord.Checks;
using MileBot.Testing.Discord.Rest;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Acting;

/// <summary>Posts signed interactions to the bot's endpoint (docs: interactions/overview).</summary>
internal sealed class InteractionPost(DiscordWorld world) : IDisposable
{
    private readonly HttpClient http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly InteractionBook book = new(world);

    /// <summary>Posts it, and takes the first answer from the HTTP answer if one is there.</summary>
    public async Task<PostOutcome> PostAsync(EmulatedInteraction interaction, SignatureKind signature)
    {
        var started = world.Settings.Clock.GetTimestamp();
        using var deadline = new CancellationTokenSource(world.Settings.CallbackDeadline, world.Settings.Clock);
        try
        {
            using var request = Sign(interaction.Payload, signature);
            using var response = await http.SendAsync(request, deadline.Token);
            var body = await response.Content.ReadAsStringAsync(deadline.Token);
            interaction.WasDelivered = true;
            Take(interaction, (int)response.StatusCode, body);
            return new PostOutcome((int)response.StatusCode, body, world.Settings.Clock.GetElapsedTime(started));
        }
        catch (Exception trouble) when (trouble is HttpRequestException or OperationCanceledException or IOException)
        {
            return new PostOutcome(0, trouble.Message, world.Settings.Clock.GetElapsedTime(started));
        }
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Sign(ReadOnlyMemory<byte> payload, SignatureKind kind)
    {
        var body = payload.ToArray();
        var now =
            world.Settings.Clock.GetUtcNow() - (kind == SignatureKind.Stale ? TimeSpan.FromHours(1) : TimeSpan.Zero);
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = world.Signer.Sign(timestamp, body);
        if (kind == SignatureKind.ChangedBody)
        {
            body = [.. body, (byte)' '];
        }

        var request = new HttpRequestMessage(HttpMethod.Post, world.InteractionsEndpoint)
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "Discord-Interactions/1.0 (+https://discord.com)");
        AddSignature(request, kind, timestamp, signature);
        return request;
    }

    private static void AddSignature(HttpRequestMessage request, SignatureKind kind, string timestamp, string signature)
    {
        if (kind == SignatureKind.Missing)
        {
            return;
        }

        var flipped = (signature[0] == '0' ? '1' : '0') + signature[1..];
        var sent = kind switch
        {
            SignatureKind.Wrong => flipped,
            SignatureKind.Garbled => "no hexadecimal text",
            _ => signature,
        };
        request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", sent);
        request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", timestamp);
    }

    private void Take(EmulatedInteraction interaction, int status, string body)
    {
        if (status != 200 || body.Length == 0)
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            lock (world.Gate)
            {
                var form = new FormPart(document.RootElement.Clone(), "", new FormErrors());
                if (book.Respond(interaction, form, []) is { } wrong)
                {
                    world.Failures.Enqueue(
                        $"An HTTP answer was refused: {wrong.Code} {wrong.Message} {wrong.Errors?.ToJsonString()}"
                    );
                }
            }
        }
        catch (JsonException)
        {
            world.Failures.Enqueue("An HTTP answer is no JSON.");
        }
    }
}
