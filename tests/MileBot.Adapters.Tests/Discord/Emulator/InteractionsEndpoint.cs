using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace MileBot.Adapters.Tests.Discord.Emulator;

/// <summary>An endpoint for posted interactions that keeps what it got and answers what it is told.</summary>
internal sealed class InteractionsEndpoint : IDisposable
{
    private HttpListener listener = new();

    public InteractionsEndpoint()
    {
        for (var port = 20_000 + Environment.ProcessId % 20_000; Address is null; port++)
        {
            TryListen(port);
        }

        _ = ServeAsync();
    }

    public Uri? Address { get; private set; }

    public (int Status, string Body) Answer { get; set; } = (200, """{"type":4,"data":{"content":"posted"}}""");

    public TimeSpan Delay { get; set; }

    public ConcurrentQueue<(string Signature, string Timestamp, string Body)> Posted { get; } = [];

    public void Dispose() => listener.Close();

    private void TryListen(int port)
    {
        try
        {
            listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            listener.Start();
            Address = new Uri($"http://127.0.0.1:{port}/interactions");
        }
        catch (HttpListenerException)
        {
            // Somebody has that port: the next one.
        }
    }

    private async Task ServeAsync()
    {
        while (await NextAsync() is { } context)
        {
            try
            {
                await AnswerAsync(context);
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
            {
                // Whoever asked waits no longer; others do.
            }
        }
    }

    /// <returns>Null when the test is over.</returns>
    private async Task<HttpListenerContext?> NextAsync()
    {
        try
        {
            return await listener.GetContextAsync();
        }
        catch (Exception end)
            when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var headers = context.Request.Headers;
        Posted.Enqueue(
            (
                headers["X-Signature-Ed25519"] ?? "",
                headers["X-Signature-Timestamp"] ?? "",
                await reader.ReadToEndAsync()
            )
        );
        await Task.Delay(Delay);
        context.Response.StatusCode = Answer.Status;
        context.Response.Close(Encoding.UTF8.GetBytes(Answer.Body), willBlock: false);
    }
}
