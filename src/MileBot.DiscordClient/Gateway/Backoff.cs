namespace MileBot.DiscordClient.Gateway;

/// <summary>Waits before trying again: at first almost none, then doubling to a minute, each spread by chance.</summary>
internal sealed class Backoff(Chance chance)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private TimeSpan next = TimeSpan.Zero;

    /// <summary>The wait for this time: between half of it and all.</summary>
    public TimeSpan Next()
    {
        var wait = next * (0.5 + chance.Next() / 2);
        next =
            next == TimeSpan.Zero ? First
            : next * 2 < Longest ? next * 2
            : Longest;
        return wait;
    }

    /// <summary>All is well again.</summary>
    public void Reset() => next = TimeSpan.Zero;
}
