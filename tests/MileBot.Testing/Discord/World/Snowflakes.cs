namespace MileBot.Testing.Discord.World;

/// <summary>Ids that carry their time of birth (docs: reference, Snowflakes).</summary>
internal sealed class Snowflakes(TimeProvider clock)
{
    private const long Epoch = 1_420_070_400_000;
    private readonly Lock gate = new();
    private long last;

    public ulong Next()
    {
        lock (gate)
        {
            var now = (clock.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22;
            last = long.Max(last + 1, now);
            return (ulong)last;
        }
    }

    /// <summary>When an id was born.</summary>
    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + Epoch);
}
