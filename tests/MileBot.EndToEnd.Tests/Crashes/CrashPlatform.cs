using System.Net;
using MileBot.Testing.Network;

namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>An emulated platform behind a proxy that can hold up a request.</summary>
internal abstract class CrashPlatform(TcpProxy proxy) : IAsyncDisposable
{
    protected static readonly TimeSpan Late = TimeSpan.FromMilliseconds(500);

    /// <summary>Its name in addresses.</summary>
    public abstract string Name { get; }

    /// <summary>Between the worker and the platform.</summary>
    public TcpProxy Proxy { get; } = proxy;

    /// <summary>The bot's token: nobody else may learn it.</summary>
    public abstract string Token { get; }

    /// <summary>What the worker is told of it.</summary>
    public abstract IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Whether the platform itself keeps copies out, or tells whether a message is there.</summary>
    public abstract bool KnowsCopies { get; }

    /// <summary>Waits until a worker listens to the platform.</summary>
    public abstract Task WhenHeardAsync(TimeSpan patience);

    public abstract CrashChat NewChat();

    public virtual async ValueTask DisposeAsync() => await Proxy.DisposeAsync();

    protected static TcpProxy Before(Uri address) => TcpProxy.Start(new IPEndPoint(IPAddress.Loopback, address.Port));

    protected string Through(Uri address) => new UriBuilder(address) { Port = Proxy.Address.Port }.Uri.ToString();
}
