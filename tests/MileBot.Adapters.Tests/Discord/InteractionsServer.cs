using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MileBot.DiscordAdapter;
using MileBot.DiscordClient.Interactions;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>A web server that leads to a door, as the worker's does.</summary>
internal sealed class InteractionsServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private readonly SemaphoreSlim taken;

    private InteractionsServer(WebApplication app, SemaphoreSlim taken) => (this.app, this.taken) = (app, taken);

    /// <summary>Waits until one more interaction has come in: requests on several connections may overtake each other.</summary>
    public async Task WhenTakenAsync() =>
        Assert.True(await taken.WaitAsync(TimeSpan.FromSeconds(10)), "No interaction came in.");

    public Uri Address =>
        new(
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
                + DiscordDoor.Path
        );

    public static async Task<InteractionsServer> StartAsync(DiscordDoor door)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var built = builder.Build();
        var takenOnes = new SemaphoreSlim(0);
        built.Run(context => AnswerAsync(context, door, takenOnes));
        await built.StartAsync();
        return new InteractionsServer(built, takenOnes);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        taken.Dispose();
    }

    private static async Task AnswerAsync(HttpContext context, DiscordDoor door, SemaphoreSlim taken)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var knock = door.KnockAsync(
            context.Request.Headers[InteractionSignature.SignatureHeader],
            context.Request.Headers[InteractionSignature.TimestampHeader],
            body.ToArray(),
            context.RequestAborted
        );
        taken.Release();
        var answer = await knock;
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(answer.Json);
        await context.Response.CompleteAsync();
        answer.Left?.Invoke(true);
    }
}
