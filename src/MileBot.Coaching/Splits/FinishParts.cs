using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>Cuts the last lap into four equal stretches whose whole tenths sum to the lap.</summary>
internal static class FinishParts
{
    private const int Count = 4;

    /// <summary>Each part is this share of itself faster than the one before (the seed asks for a rise, the share is ours) ...</summary>
    private const double Step = 0.008;

    /// <summary>... and by a tenth at least, so that the watch shows it.</summary>
    private const long SmallestStep = 100;

    public static FinishPart[] Of(RaceTime startClock, RaceTime lap, Distance length, Strategy strategy)
    {
        var step =
            strategy == Strategy.Even ? 0 : Math.Max(SmallestStep, (long)Math.Round(lap.Milliseconds * Step / Count));
        var parts = new FinishPart[Count];
        var spare = lap.Milliseconds / 100;
        for (var i = 0; i < Count; i++)
        {
            spare -= WholeTenths(lap.Milliseconds, step, i);
        }

        var clock = startClock;
        for (var i = 0; i < Count; i++)
        {
            // At most three tenths are left over by rounding down; the earliest parts take them, which keeps the fall strict.
            var split = RaceTime.FromMilliseconds((WholeTenths(lap.Milliseconds, step, i) + (i < spare ? 1 : 0)) * 100);
            clock += split;
            parts[i] = new FinishPart(LengthOf(i, length), split, clock);
        }

        return parts;
    }

    /// <summary>The clock somewhere in the last lap, read off between its parts, to the tenth.</summary>
    /// <param name="ran">Millimetres into the lap; inside it.</param>
    /// <param name="startClock">The clock when the lap began.</param>
    /// <param name="parts">The parts of the lap.</param>
    public static RaceTime ClockAt(long ran, RaceTime startClock, ReadOnlySpan<FinishPart> parts)
    {
        var clock = startClock;
        foreach (var part in parts)
        {
            if (ran <= part.Length.Millimetres)
            {
                clock += part.Split * ((double)ran / part.Length.Millimetres);
                break;
            }

            ran -= part.Length.Millimetres;
            clock = part.Clock;
        }

        return clock.RoundedTo(RaceTime.FromMilliseconds(100));
    }

    /// <summary>A quarter of the lap plus 1.5, 0.5, −0.5 or −1.5 steps, rounded down to tenths; reckoned in quarters to stay whole.</summary>
    private static long WholeTenths(long lapMilliseconds, long step, int index) =>
        (lapMilliseconds + ((6 - (4 * index)) * step)) / (100 * Count);

    private static Distance LengthOf(int index, Distance lap)
    {
        var quarter = lap.Millimetres / Count;
        return Distance.FromMillimetres(index == Count - 1 ? lap.Millimetres - (quarter * (Count - 1)) : quarter);
    }
}
