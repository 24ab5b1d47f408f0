using MileBot.EndToEnd.Tests.Kit;

namespace MileBot.EndToEnd.Tests.Discord;

/// <summary>One worker for many tests, each with people of its own.</summary>
public abstract class DiscordStage(bool overHttp) : IAsyncLifetime
{
    public DiscordWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await DiscordWorld.StartAsync(overHttp);

    public async ValueTask DisposeAsync()
    {
        var failures = World.Discord.Failures;
        await World.DisposeAsync();
        Assert.Empty(failures);
        GC.SuppressFinalize(this);
    }
}
