namespace MileBot.DiscordAdapter;

/// <summary>How interactions reach us.</summary>
public enum InteractionsBy
{
    /// <summary>Over the gateway, a connection of ours: nothing needs to be reachable from outside.</summary>
    Gateway,

    /// <summary>Posted to an address of ours, signed.</summary>
    Http,
}
