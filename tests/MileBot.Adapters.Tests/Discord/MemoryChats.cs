using System.Collections.Concurrent;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>Remembers places as long as a test runs.</summary>
internal sealed class MemoryChats : IDirectChats
{
    private readonly ConcurrentDictionary<Speaker, string> places = new();

    public ValueTask<string?> FindAsync(Speaker with, CancellationToken cancellationToken) =>
        new(places.GetValueOrDefault(with));

    public ValueTask RememberAsync(Speaker with, string? place, CancellationToken cancellationToken)
    {
        if (place is null)
        {
            places.TryRemove(with, out _);
        }
        else
        {
            places[with] = place;
        }

        return ValueTask.CompletedTask;
    }
}
