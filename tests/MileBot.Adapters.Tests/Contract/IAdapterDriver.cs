using MileBot.Conversation.Adapters;

namespace MileBot.Adapters.Tests.Contract;

/// <summary>One runner in one private chat with an adapter: what the contract needs to play any platform.</summary>
public interface IAdapterDriver : IAsyncDisposable
{
    IChatAdapter Adapter { get; }

    /// <summary>Has the adapter listen in the background.</summary>
    void Listen(IAskDesk desk);

    /// <summary>Asks the adapter to stop, and returns when it has.</summary>
    Task StopAsync();

    /// <summary>The runner types a line.</summary>
    Task SayAsync(string text);

    /// <summary>The next message the runner sees, as text; fails after a while without one.</summary>
    Task<string> SeeAsync();
}
