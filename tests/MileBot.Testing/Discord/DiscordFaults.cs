namespace MileBot.Testing.Discord;

/// <summary>The troubles waiting for the next calls.</summary>
public sealed class DiscordFaults
{
    private readonly Lock gate = new();
    private readonly List<PlannedFault> planned = [];
    private volatile bool any;

    /// <summary>Makes trouble for the next calls that fit.</summary>
    /// <param name="fault">Which trouble.</param>
    /// <param name="calls">For how many calls.</param>
    /// <param name="call">Only for this call; null for all.</param>
    /// <param name="channel">Only for calls into this channel.</param>
    public void Next(DiscordFault fault, int calls = 1, DiscordCall? call = null, EmulatedChannel? channel = null)
    {
        lock (gate)
        {
            planned.Add(new PlannedFault(fault, call, channel?.Id) { CallsLeft = calls });
            any = true;
        }
    }

    /// <summary>Forgets whatever was planned.</summary>
    public void Clear()
    {
        lock (gate)
        {
            planned.Clear();
            any = false;
        }
    }

    internal DiscordFault? Take(DiscordCall call, ulong? channel)
    {
        if (!any)
        {
            return null;
        }

        lock (gate)
        {
            var found = planned.Find(fault => fault.Fits(call, channel));
            if (found is not null && --found.CallsLeft == 0)
            {
                planned.Remove(found);
                any = planned.Count > 0;
            }

            return found?.Fault;
        }
    }
}
