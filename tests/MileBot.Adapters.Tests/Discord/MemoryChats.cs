using System.Collections.Concurrent;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>Remembers places as long as a test runs.</summary>
internal sealed class MemoryChats : IDirectChats
{
    private readonly ConcurrentDictionary<Speaker, string> places = new();

    /// <summary>How often a place was written down.</summary>
    public int Writes { get; private set; }

    /// <summary>True while nothing can be read or written.</summary>
    public bool IsBroken { get; set; }

    public ValueTask<string?> FindAsync(Speaker with, CancellationToken cancellationToken) =>
        IsBroken ? throw new InvalidOperationException() : new(places.GetValueOrDefault(with));

    public ValueTask RememberAsync(Speaker with, string? place, CancellationToken cancellationToken)
    {
        if (place is null)
        {
            places.TryRemove(with, out _);
        }
        else
        {
            places[with] = place;
            Writes++;
        }

        return ValueTask.CompletedTask;
    }
}
