namespace MileBot.Testing.Discord.Limits;

/// <summary>So many calls from the first one of a window to its reset.</summary>
internal sealed class LimitWindow(int calls, TimeSpan length, TimeProvider clock)
{
    private readonly Lock gate = new();
    private long started = clock.GetTimestamp();
    private int taken;

    /// <summary>Takes one call.</summary>
    /// <param name="left">How many are left after it.</param>
    /// <param name="reset">How long until the window resets.</param>
    /// <returns>False when there was none left.</returns>
    public bool Take(out int left, out TimeSpan reset)
    {
        lock (gate)
        {
            if (taken == 0 || clock.GetElapsedTime(started) >= length)
            {
                (started, taken) = (clock.GetTimestamp(), 0);
            }

            reset = length - clock.GetElapsedTime(started);
            var isFree = taken < calls;
            taken += isFree ? 1 : 0;
            left = calls - taken;
            return isFree;
        }
    }
}
