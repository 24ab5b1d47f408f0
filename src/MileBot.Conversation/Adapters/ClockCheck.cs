using Microsoft.Extensions.Logging;
using NodaTime;

namespace MileBot.Conversation.Adapters;

/// <summary>
/// Holds our clock against what platforms' answers say the time is. With a clock that is far off, messages would come at wrong
/// times, and days be left out for good; whoever sends them unasked waits until it is right again.
/// </summary>
/// <remarks>
/// Between two answers the platform's time is reckoned on by what is measured, not by the clock that is in question, so a clock that
/// is set shows at once, and so does one that is set right.
/// </remarks>
public sealed partial class ClockCheck(IClock clock, TimeProvider time, ILogger<ClockCheck> logger)
{
    /// <summary>No network, and no machine that keeps its clock at all, is off by that much.</summary>
    private static readonly Duration MostOff = Duration.FromMinutes(10);

    /// <summary>What is measured does not count a machine's sleep: an hour after the last answer nothing is known.</summary>
    private static readonly Duration Holds = Duration.FromHours(1);

    private volatile Word? last;
    private int wasOff;

    /// <summary>Takes down what time an answer says it is. Thread-safe.</summary>
    public void Hear(DateTimeOffset theirs) => last = new Word(Instant.FromDateTimeOffset(theirs), time.GetTimestamp());

    /// <summary>False when our clock is more than ten minutes off; an operator is told when that begins and ends.</summary>
    public bool IsRight()
    {
        var off = Off();
        var isOff = off > MostOff || off < -MostOff;
        if (Interlocked.Exchange(ref wasOff, isOff ? 1 : 0) != (isOff ? 1 : 0))
        {
            Tell(isOff, off);
        }

        return !isOff;
    }

    private Duration Off()
    {
        if (last is not { } word)
        {
            return Duration.Zero;
        }

        var since = Duration.FromTimeSpan(time.GetElapsedTime(word.At));
        return since > Holds ? Duration.Zero : clock.GetCurrentInstant() - (word.Theirs + since);
    }

    private void Tell(bool isOff, Duration off)
    {
        if (isOff)
        {
            Log.Off(logger, off);
        }
        else
        {
            Log.Right(logger);
        }
    }

    private sealed record Word(Instant Theirs, long At);

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "This machine's clock is ahead of the platforms' by {Off}: no daily message is sent until it is right."
        )]
        public static partial void Off(ILogger logger, Duration off);

        [LoggerMessage(Level = LogLevel.Warning, Message = "This machine's clock is right again.")]
        public static partial void Right(ILogger logger);
    }
}
