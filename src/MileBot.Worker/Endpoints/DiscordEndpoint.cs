using Microsoft.AspNetCore.Http;
using MileBot.DiscordAdapter;
using MileBot.DiscordClient.Interactions;

namespace MileBot.Worker.Endpoints;

/// <summary>Leads what Discord posts to the adapter's door.</summary>
internal sealed class DiscordEndpoint(DiscordDoor door)
{
    /// <summary>Answers a request. Kestrel has bounded the body.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var answer = await door.KnockAsync(
            context.Request.Headers[InteractionSignature.SignatureHeader],
            context.Request.Headers[InteractionSignature.TimestampHeader],
            body.GetBuffer().AsMemory(0, (int)body.Length),
            context.RequestAborted
        );
        context.Response.StatusCode = answer.Status;
        await WriteAsync(context, answer);
    }

    private static async Task WriteAsync(HttpContext context, DoorAnswer answer)
    {
        if (answer.Json.IsEmpty)
        {
            return;
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Json.Length;
        await context.Response.Body.WriteAsync(answer.Json, context.RequestAborted);
        await context.Response.CompleteAsync();
        answer.Arrived?.Invoke();
    }
}
