using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Sessions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Log;

/// <summary>A report as it is shown back, and how its repeats compare with what was meant.</summary>
internal static class LogWords
{
    /// <summary>A second and a bit in a lap is as near as legs can tell.</summary>
    private const double OnTarget = 0.015;

    private static readonly PhraseSet<SessionVerdict> Verdicts = new("verdict.taken");
    private static readonly Phrase Effort = new("log.effort", "effort");
    private static readonly Phrase Times = new("log.times", "times");
    private static readonly Phrase Repeats = new("log.repeats", "number", "distance", "times");
    private static readonly Phrase Ran = new("log.ran", "distance", "time");
    private static readonly Phrase AsMeant = new("log.as-meant", "average", "target");
    private static readonly Phrase Faster = new("log.faster", "average", "target", "gap");
    private static readonly Phrase Slower = new("log.slower", "average", "target", "gap");

    /// <summary>One paragraph; nothing when nothing was said.</summary>
    public static IEnumerable<ReplyPart> Said(DaySession session)
    {
        if (session.Report is not { } report)
        {
            yield break;
        }

        var words = session.Reader.Words;
        var target = TargetOf(session, report);
        var text = words.Say(Verdicts[report.Verdict]);
        if (report.Times.Count > 0)
        {
            text += " " + TimesOf(words, report, target);
        }

        if (report.Effort is { } effort)
        {
            text += " " + words.Say(Effort, effort);
        }

        yield return new ReplyPart.Paragraph(text);
        if (target is not null)
        {
            yield return new ReplyPart.Paragraph(Comparison(words, report.Times, target.Time));
        }
    }

    /// <summary>A single time without a distance is that of the whole session.</summary>
    private static RepeatTarget? TargetOf(DaySession session, SessionReport report) =>
        report.Times.Count > 1 || (report.Times.Count == 1 && report.Repeat is not null)
            ? RepeatTarget.Of(session, report.Repeat)
            : null;

    private static RichText TimesOf(Words words, SessionReport report, RepeatTarget? target)
    {
        var times = string.Join(", ", report.Times.Select(Short));
        return (report.Repeat ?? target?.Distance) is not { } distance ? words.Say(Times, times)
            : report.Times.Count == 1 ? words.Say(Ran, MeasureWords.Of(words, distance), times)
            : words.Say(Repeats, report.Times.Count, MeasureWords.Of(words, distance), times);
    }

    /// <summary>As runners say them: <c>49</c>, <c>48.5</c>, <c>1:18</c>.</summary>
    private static string Short(RaceTime time) =>
        time < RaceTime.FromMinutes(1) ? $"{time.Seconds:0.##}" : time.ToString();

    private static RichText Comparison(Words words, IReadOnlyList<RaceTime> times, RaceTime target)
    {
        var average = RaceTime.FromMilliseconds((long)times.Average(time => time.Milliseconds));
        var (shown, meant) = (average.ToTenths(), MeasureWords.Rep(words, target));
        var off = (average / target) - 1;
        return Math.Abs(off) <= OnTarget ? words.Say(AsMeant, shown, meant)
            : off < 0 ? words.Say(Faster, shown, meant, MeasureWords.Gap(words, target - average))
            : words.Say(Slower, shown, meant, MeasureWords.Gap(words, average - target));
    }
}
