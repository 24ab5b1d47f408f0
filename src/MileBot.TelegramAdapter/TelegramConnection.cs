using System.Net.Sockets;
using MileBot.Conversation.Adapters;
using Telegram.Bot;

namespace MileBot.TelegramAdapter;

/// <summary>Our lines to the Bot API: one that waits for updates, one that sends and must know soon.</summary>
/// <remarks>
/// The token is part of every address. So there is no IHttpClientFactory here (it logs addresses), and the handler has no
/// propagator, which keeps .NET from recording an Activity with the address.
/// </remarks>
internal sealed class TelegramConnection : IDisposable
{
    /// <summary>How long a getUpdates waits for something to come; the server allows up to 50 s.</summary>
    public static readonly TimeSpan PollPatience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AnswerMargin = TimeSpan.FromSeconds(15);

    private readonly DateReading handler;
    private readonly HttpClient polling;
    private readonly HttpClient sending;

    public TelegramConnection(TelegramOptions options, ClockCheck check)
    {
        handler = new DateReading(check, Handler());
        polling = new HttpClient(handler, disposeHandler: false) { Timeout = PollPatience + AnswerMargin };
        sending = new HttpClient(handler, disposeHandler: false) { Timeout = SendPatience };
        // We wait for a 429 ourselves, and only where somebody waits with us.
        var bot = new TelegramBotClientOptions(options.Token, options.ApiUrl) { RetryThreshold = 0, RetryCount = 0 };
        Updates = new UpdateFeed(polling, options);
        Sending = new TelegramBotClient(bot, sending);
    }

    public UpdateFeed Updates { get; }

    public ITelegramBotClient Sending { get; }

    public void Dispose()
    {
        polling.Dispose();
        sending.Dispose();
        handler.Dispose();
    }

    private static SocketsHttpHandler Handler() =>
        new()
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(3),
            ConnectCallback = ConnectAsync,
        };

    /// <summary>
    /// Connects with a limit of its own. A request's timeout cannot tell whether anything left us; a failed connection can, and
    /// then a reminder may safely be sent again.
    /// </summary>
    private static async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ConnectPatience);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, limit.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
