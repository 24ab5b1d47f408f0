using System.Net;
using System.Net.Http.Headers;

namespace MileBot.DiscordClient.Rest;

/// <summary>Makes one HTTP request and reads its answer within bounds.</summary>
/// <remarks>
/// Addresses can hold an interaction's token. So there is no IHttpClientFactory here (it logs addresses), and the handler has no
/// propagator, which keeps .NET from recording an Activity with the address. The bot's token is in a header only.
/// </remarks>
internal sealed class RestSender : IRestWire, IDisposable
{
    private const int LargestAnswer = 8 * 1024 * 1024;
    private const int ConnectionsAtOnce = 256;
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(5);

    /// <summary>An interaction's callback is worthless later.</summary>
    private static readonly TimeSpan CallbackPatience = TimeSpan.FromSeconds(3);

    private readonly HttpMessageInvoker wire = new(Handler());
    private readonly string address;
    private readonly string userAgent;
    private readonly AuthenticationHeaderValue authorization;
    private readonly TimeSpan patience;
    private readonly Action<DateTimeOffset> dated;
    private readonly TimeProvider time;

    public RestSender(DiscordRestOptions options, TimeProvider time)
    {
        this.time = time;
        patience = options.AnswerPatience;
        dated = options.Dated;
        authorization = new AuthenticationHeaderValue("Bot", options.Token.Text);
        address = options.ApiUrl.AbsoluteUri.TrimEnd('/') + "/";
        userAgent = $"DiscordBot ({options.HomePage}, {options.Version})";
    }

    /// <summary>Makes the request, once.</summary>
    public async Task<RestAnswer> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        using var content = call.Json is null ? null : RestContent.Of(call);
        using var request = RequestFor(call, content);
        using var limit = new CancellationTokenSource(PatienceFor(call), time);
        await using var givingUp = cancellationToken.UnsafeRegister(GiveUp, limit);
        try
        {
            using var response = await wire.SendAsync(request, limit.Token);
            TellDate(response);
            await response.Content.LoadIntoBufferAsync(LargestAnswer, limit.Token);
            return await RestAnswer.ReadAsync(response, limit.Token);
        }
        catch (HttpRequestException trouble)
        {
            return NeverLeft(trouble, content) ? RestAnswer.Unreachable : RestAnswer.Lost;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return content is { HasStarted: false } ? RestAnswer.Unreachable : RestAnswer.Lost;
        }
    }

    public void Dispose() => wire.Dispose();

    private static void GiveUp(object? limit) => ((CancellationTokenSource)limit!).Cancel();

    private void TellDate(HttpResponseMessage response)
    {
        if (response.Headers.Date is { } date)
        {
            dated(date);
        }
    }

    private HttpRequestMessage RequestFor(RestCall call, RestContent? content)
    {
        var request = new HttpRequestMessage(call.Endpoint.Method, address + call.Path) { Content = content };
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        if (call.Endpoint.Traffic == Traffic.Bot)
        {
            request.Headers.Authorization = authorization;
        }

        return request;
    }

    private TimeSpan PatienceFor(RestCall call) =>
        call.Endpoint.Traffic == Traffic.InteractionCallback ? CallbackPatience : patience;

    private static bool NeverLeft(HttpRequestException trouble, RestContent? content) =>
        trouble.HttpRequestError
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
        || content is { HasStarted: false };

    private static SocketsHttpHandler Handler() =>
        new()
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = ConnectPatience,
            MaxConnectionsPerServer = ConnectionsAtOnce,
            PooledConnectionLifetime = TimeSpan.FromMinutes(3),
            UseCookies = false,
        };
}
