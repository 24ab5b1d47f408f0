using System.Collections.Concurrent;

namespace MileBot.Testing.Discord.World;

/// <summary>The interactions by their tokens.</summary>
internal sealed class InteractionShelf(DiscordSettings settings)
{
    /// <summary>Interactions kept when the ledger is off.</summary>
    private const int KeptWithoutLedger = 20_000;

    private readonly ConcurrentDictionary<string, EmulatedInteraction> byToken = new();
    private readonly ConcurrentQueue<string> order = new();

    /// <summary>All that are kept, in order.</summary>
    public IReadOnlyList<EmulatedInteraction> All => [.. order.Select(token => byToken[token])];

    public void Add(EmulatedInteraction interaction)
    {
        byToken[interaction.Token] = interaction;
        order.Enqueue(interaction.Token);
        if (!settings.KeepsLedger && order.Count > KeptWithoutLedger && order.TryDequeue(out var oldest))
        {
            byToken.TryRemove(oldest, out _);
        }
    }

    public EmulatedInteraction? Find(string token) => byToken.GetValueOrDefault(token);

    public TimeSpan Age(EmulatedInteraction interaction) => settings.Clock.GetElapsedTime(interaction.CreatedAt);
}
