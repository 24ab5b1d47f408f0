using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MileBot.Testing.Telegram;

/// <summary><c>/bot&lt;token&gt;/METHOD</c>, with the troubles a test planned.</summary>
internal sealed class BotApiEndpoint(BotWorld world, TelegramFaults faults)
{
    private readonly BotMethods methods = new(world);
    private readonly string prefix = $"/bot{world.Settings.Token}/";

    /// <summary>Calls by method in lower case, whatever they were answered.</summary>
    public ConcurrentDictionary<string, int> Calls { get; } = new();

    /// <summary>What no working bot does: unknown methods, bodies that are no JSON.</summary>
    public ConcurrentQueue<string> Failures { get; } = new();

    public async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (!path.StartsWith(prefix, StringComparison.Ordinal))
        {
            await ApiResponse.WriteAsync(context.Response, Stranger(path));
            return;
        }

        var method = path[prefix.Length..].ToLowerInvariant();
        Calls.AddOrUpdate(method, 1, (_, count) => count + 1);
        try
        {
            using var arguments = await CallArguments.ReadAsync(context.Request);
            await AnswerAsync(context, method, arguments);
        }
        catch (JsonException)
        {
            Failures.Enqueue($"{method}: the body is no JSON");
            await ApiResponse.WriteAsync(context.Response, ApiAnswer.BadRequest("can't parse request body"));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private static ApiAnswer.Error Stranger(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        var looksLikeToken =
            path.StartsWith("/bot", StringComparison.Ordinal) && colon > 4 && path[4..colon].All(char.IsAsciiDigit);
        return looksLikeToken ? new ApiAnswer.Error(401, "Unauthorized") : new ApiAnswer.Error(404, "Not Found");
    }

    private async Task AnswerAsync(HttpContext context, string method, CallArguments arguments)
    {
        var fault = faults.Take(method, arguments);
        switch (fault)
        {
            case TelegramFault.RateLimited limited:
                await ApiResponse.WriteAsync(context.Response, ApiAnswer.TooMany(limited.RetryAfterSeconds));
                return;
            case TelegramFault.Refused refused:
                await ApiResponse.WriteAsync(context.Response, new ApiAnswer.Error(refused.Code, refused.Description));
                return;
            case TelegramFault.GatewayError gateway:
                await ApiResponse.WriteGatewayErrorAsync(context.Response, gateway.Code);
                return;
            case TelegramFault.AcceptedLate late:
                await Task.Delay(late.By, world.Settings.Clock);
                break;
        }

        var answer = await methods.RunAsync(method, arguments, context.RequestAborted) ?? Unknown(method);
        await FinishAsync(context, answer, fault);
    }

    private async Task FinishAsync(HttpContext context, ApiAnswer answer, TelegramFault? fault)
    {
        switch (fault)
        {
            case TelegramFault.AnswerLost:
                context.Abort();
                return;
            case TelegramFault.AcceptedThenError late:
                await ApiResponse.WriteGatewayErrorAsync(context.Response, late.Code);
                return;
            case TelegramFault.Slow slow:
                await Task.Delay(slow.By, world.Settings.Clock, context.RequestAborted);
                break;
        }

        await ApiResponse.WriteAsync(context.Response, answer);
    }

    private ApiAnswer.Error Unknown(string method)
    {
        Failures.Enqueue($"{method}: unknown method");
        return new ApiAnswer.Error(404, "Not Found: method not found");
    }
}
