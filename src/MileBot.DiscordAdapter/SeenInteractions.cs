using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordAdapter;

/// <summary>Remembers the latest interactions: a resumed gateway, or a web server asked twice, may bring one again. Thread-safe.</summary>
internal sealed class SeenInteractions
{
    /// <summary>Far more than can arrive within the 3 s in which an interaction can be answered at all.</summary>
    private const int MostRemembered = 16_384;

    private readonly Lock gate = new();
    private readonly HashSet<Snowflake> seen = [];
    private readonly Queue<Snowflake> order = new();

    /// <summary>True the first time.</summary>
    public bool IsNew(Snowflake id)
    {
        lock (gate)
        {
            if (!seen.Add(id))
            {
                return false;
            }

            order.Enqueue(id);
            if (order.Count > MostRemembered)
            {
                seen.Remove(order.Dequeue());
            }

            return true;
        }
    }
}
