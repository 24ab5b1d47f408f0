using MileBot.Conversation.Asks;

namespace MileBot.Conversation.Adapters;

/// <summary>
/// Where a platform keeps its direct messages with somebody, once it told us. Platforms take asking many new people for spam, so
/// what they told is remembered for good.
/// </summary>
public interface IDirectChats
{
    /// <summary>The place the platform named.</summary>
    /// <param name="with">With whom.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when it never named one, in the adapter's own writing otherwise.</returns>
    ValueTask<string?> FindAsync(Speaker with, CancellationToken cancellationToken);

    /// <summary>Remembers a place, instead of an earlier one.</summary>
    /// <param name="with">With whom.</param>
    /// <param name="place">In the adapter's own writing; null forgets the earlier one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask RememberAsync(Speaker with, string? place, CancellationToken cancellationToken);
}
