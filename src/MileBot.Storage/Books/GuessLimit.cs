using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>
/// Wrong codes of everybody together. With many accounts, or one that has itself forgotten after every five, nobody gets further
/// than this; the price is that whoever goes to those lengths keeps others from joining for a while. Kept in memory, since it is
/// about no one: each worker counts for itself, from its start.
/// </summary>
/// <param name="most">How many it takes.</param>
internal sealed class GuessLimit(int most = GuessLimit.Usual)
{
    /// <summary>How long wrong guesses count.</summary>
    public static readonly Duration CountFor = Duration.FromMinutes(10);

    /// <summary>With a hundred codes open, a thousand guesses hit one of 6.5 × 10^11 once in 6.5 million tries of ten minutes.</summary>
    public const int Usual = 1000;

    private readonly Lock gate = new();
    private Instant since = Instant.MinValue;
    private int wrong;

    public bool IsReached(Instant now)
    {
        lock (gate)
        {
            return now < since + CountFor && wrong >= most;
        }
    }

    public void Add(Instant now)
    {
        lock (gate)
        {
            (since, wrong) = now < since + CountFor ? (since, wrong + 1) : (now, 1);
        }
    }
}
