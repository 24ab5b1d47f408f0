using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Seasons;

namespace MileBot.Commands.Log;

/// <summary>Tells reports from slips of the finger.</summary>
internal static class LogCheck
{
    /// <summary>Shorter than this, a lone time could as well be an effort or a number of repeats.</summary>
    private static readonly RaceTime ShortestRun = RaceTime.FromMinutes(3);

    private static readonly RaceTime ShortestRepeat = RaceTime.FromSeconds(5);
    private static readonly RaceTime LongestRun = RaceTime.FromMinutes(360);

    /// <summary>Slower than a stroll, per metre.</summary>
    private const double MostSecondsAMetre = 1.5;

    /// <summary>Faster than any sprinter, per metre.</summary>
    private const double FewestSecondsAMetre = 0.095;

    public static Parsed<LogEntry> Of(LogEntry entry) =>
        entry.Repeats < entry.Times.Count ? new Problem(LogProblem.TooManyTimes, $"{entry.Times.Count}")
        : FirstUnlikely(entry) is { } time ? new Problem(LogProblem.TimeUnlikely, time.ToString())
        : entry is { Repeat: null, Repeats: null, Times: [var alone] } && alone < ShortestRun
            ? new Problem(LogProblem.DistanceMissing, alone.ToString())
        : WithoutLoneDistance(entry);

    /// <summary>One time for several repeats is each one's; a distance without a time says only that it was done.</summary>
    private static LogEntry WithoutLoneDistance(LogEntry entry) =>
        entry switch
        {
            { Times: [] } when entry.Repeat is not null || entry.Repeats is not null => entry with
            {
                Repeat = null,
                Verdict = entry.Verdict ?? SessionVerdict.Done,
            },
            { Repeats: > 1 and var repeats, Times: [var each] } => entry with
            {
                Times = [.. Enumerable.Repeat(each, repeats)],
            },
            _ => entry,
        };

    private static RaceTime? FirstUnlikely(LogEntry entry)
    {
        foreach (var time in entry.Times)
        {
            if (time < ShortestRepeat || time > LongestRun || (entry.Repeat is { } ran && IsUnlikely(ran, time)))
            {
                return time;
            }
        }

        return null;
    }

    private static bool IsUnlikely(Distance ran, RaceTime time) =>
        time.Seconds < ran.Metres * FewestSecondsAMetre
        || time.Seconds > ran.Metres * MostSecondsAMetre
        || WorldRecords.FasterThanAnyone(ran, time);
}
