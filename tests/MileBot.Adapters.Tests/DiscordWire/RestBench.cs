using MileBot.DiscordClient;
using MileBot.DiscordClient.Limits;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>Calls on a wire of the test's own.</summary>
internal sealed class RestBench(IRestWire wire, TimeProvider time, TimeSpan? longestWait = null) : IDisposable
{
    private readonly RestLimits limits = new(Options(longestWait), time);
    private RestTries? tries;

    private RestTries Tries => tries ??= new RestTries(wire, limits, Options(longestWait), time, new Chance(7));

    public static DiscordRestOptions Options(TimeSpan? longestWait = null) =>
        new()
        {
            Token = new BotToken("MTIzNDU2.secret.secret-of-the-bot"),
            ApiUrl = new Uri("http://127.0.0.1:1/api/v10"),
            HomePage = new Uri("https://example.org"),
            Version = "1.0",
            LongestWait = longestWait ?? TimeSpan.FromSeconds(15),
        };

    public Task<RestOutcome<Message>> WriteAsync(
        int channel,
        bool named = false,
        CancellationToken cancellationToken = default
    ) =>
        Tries.MakeAsync(
            Endpoints.CreateMessage.At($"channels/{channel}/messages", $"{channel}") with
            {
                HasNonce = named,
            },
            DiscordJson.Default.Message,
            cancellationToken
        );

    public Task<RestOutcome<Message>> EditAsync(string token) =>
        Tries.MakeAsync(
            Endpoints.EditOriginal.At($"webhooks/1/{token}/messages/@original", token),
            DiscordJson.Default.Message,
            CancellationToken.None
        );

    /// <summary>As the wire answers one message to whatever is asked, one is read.</summary>
    public Task<RestOutcome<Message>> ReadAsync(int channel) =>
        Tries.MakeAsync(
            Endpoints.GetMessages.At($"channels/{channel}/messages", $"{channel}"),
            DiscordJson.Default.Message,
            CancellationToken.None
        );

    public Task<RestOutcome<Nothing>> RespondAsync() =>
        Tries.MakeAsync<Nothing>(Endpoints.Callback.At("interactions/1/abc/callback"), null, CancellationToken.None);

    public Task<RestOutcome<Message>> FollowUpAsync(string token) =>
        Tries.MakeAsync(
            Endpoints.FollowUp.At($"webhooks/1/{token}", token),
            DiscordJson.Default.Message,
            CancellationToken.None
        );

    public void Dispose() => limits.Dispose();
}
