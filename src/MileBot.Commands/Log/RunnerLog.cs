using MileBot.Coaching.Adapting;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Advising;
using MileBot.Commands.Sessions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.Log;

/// <summary>Takes down what runners say of their sessions and of their health, and has the coach look at it.</summary>
internal sealed class RunnerLog(ISeasonBook seasons, DaySessions sessions, PlanKeeper keeper)
{
    private const int MostDaysBack = 60;

    /// <summary>For a pain that alarms and has no number: above what one may go on with (science.md 8).</summary>
    private const int AlarmingPain = PainScale.Watch + 1;

    /// <summary>Stores it, in place of what was said of the day before.</summary>
    /// <param name="reader">Who says it.</param>
    /// <param name="said">What.</param>
    /// <param name="today">Their date.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was understood, and what follows from it.</returns>
    public async ValueTask<Parsed<Reply>> TakeAsync(
        Reader reader,
        LogEntry said,
        LocalDate today,
        CancellationToken cancellationToken
    )
    {
        var date = said.Day?.Until(today) ?? today;
        if (date > today || date < today.PlusDays(-MostDaysBack))
        {
            var problem = date > today ? LogProblem.DayAhead : LogProblem.DayLongAgo;
            return new Problem(problem, LocalDatePattern.Iso.Format(date));
        }

        var session = await sessions.FindAsync(reader, date, cancellationToken);
        if (said.IsSession)
        {
            await seasons.ReportAsync(reader.Account, ReportOf(said, session), cancellationToken);
        }

        foreach (var happened in EventsOf(said, date))
        {
            await seasons.NoteAsync(reader.Account, happened, cancellationToken);
        }

        session = await sessions.FindAsync(reader, date, cancellationToken);
        var told = await keeper.LookAsync(reader, today, cancellationToken);
        return LogReplies.Taken(session, said, told);
    }

    /// <summary>An effort, or another verdict, is added to what was said; anything else takes its place.</summary>
    private static SessionReport ReportOf(LogEntry said, DaySession session)
    {
        if (session.Report is { } before && said.Repeat is null && said.Times.Count == 0)
        {
            if (said.IsEffortAlone)
            {
                return before with { Effort = said.Effort };
            }

            if (said.Verdict is { } verdict && SessionVerdict.Skip != verdict && SessionVerdict.Skip != before.Verdict)
            {
                return before with { Verdict = verdict, Effort = said.Effort ?? before.Effort };
            }
        }

        return new SessionReport(session.Date, said.Verdict ?? SessionVerdict.Done)
        {
            Effort = said.Effort,
            Repeat = IsThePlans(said, session) ? null : said.Repeat,
            Times = said.Times,
        };
    }

    /// <summary>The repeats of the session itself need no distance; a race or a time trial keeps it, since it is a result.</summary>
    private static bool IsThePlans(LogEntry said, DaySession session) =>
        said.Times.Count > 1 && RepeatTarget.Of(session, said.Repeat) is not null;

    private static IEnumerable<SeasonEvent> EventsOf(LogEntry said, LocalDate date)
    {
        if (PainOf(said) is { } level)
        {
            yield return new SeasonEvent.Pain(date, level, said.IsAlarming || said.Cause == LogCause.Emergency);
        }

        if (said.Illness is { } illness)
        {
            yield return new SeasonEvent.Illness(date, illness);
        }
    }

    private static int? PainOf(LogEntry said) =>
        said switch
        {
            { Cause: LogCause.Emergency } => PainScale.Worst,
            { Pain: { } level } => level,
            { IsAlarming: true } => AlarmingPain,
            _ => null,
        };
}
