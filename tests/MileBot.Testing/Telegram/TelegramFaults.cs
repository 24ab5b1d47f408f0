namespace MileBot.Testing.Telegram;

/// <summary>The troubles waiting for the next calls.</summary>
public sealed class TelegramFaults
{
    private readonly Lock gate = new();
    private readonly List<PlannedFault> planned = [];
    private volatile bool any;

    /// <summary>True while some wait for a call.</summary>
    public bool Any => any;

    /// <summary>Makes trouble for the next calls that fit.</summary>
    /// <param name="fault">Which trouble.</param>
    /// <param name="calls">For how many calls.</param>
    /// <param name="method">Only for this method; null for all but getUpdates.</param>
    /// <param name="chat">Only for calls into this chat.</param>
    public void Next(TelegramFault fault, int calls = 1, string? method = null, EmulatedChat? chat = null)
    {
        lock (gate)
        {
            planned.Add(new PlannedFault(fault, method, chat?.Id) { CallsLeft = calls });
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

    internal TelegramFault? Take(string method, CallArguments arguments)
    {
        if (!any)
        {
            return null;
        }

        lock (gate)
        {
            var found = planned.Find(fault => fault.Fits(method, arguments));
            if (found is not null && --found.CallsLeft == 0)
            {
                planned.Remove(found);
                any = planned.Count > 0;
            }

            return found?.Fault;
        }
    }
}
