using Microsoft.AspNetCore.Http;
using MileBot.DiscordAdapter;

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
            context.Request.Headers[DiscordDoor.SignatureHeader],
            context.Request.Headers[DiscordDoor.TimestampHeader],
            body.GetBuffer().AsMemory(0, (int)body.Length),
            context.RequestAborted
        );
        var hasArrived = false;
        try
        {
            context.Response.StatusCode = answer.Status;
            await WriteAsync(context, answer.Json);
            hasArrived = true;
        }
        finally
        {
            answer.Left?.Invoke(hasArrived);
        }
    }

    private static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> json)
    {
        if (json.IsEmpty)
        {
            return;
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
        await context.Response.CompleteAsync();
    }
}
