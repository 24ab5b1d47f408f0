using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Advising;
using MileBot.Commands.Log;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Commands.Sessions;

/// <summary>
/// Shows the session of a day, and takes down how it went. The daily message is this command's answer, asked for by the delivery
/// on the runner's behalf.
/// </summary>
internal sealed class TodayCommand(
    Readers readers,
    DaySessions sessions,
    PlanKeeper keeper,
    RunnerLog log,
    SessionReplies replies,
    IClock clock
) : ICommand
{
    private static readonly Argument<NamedDay> Date = new("date", NamedDay.Parse);
    private static readonly Argument<SessionVerdict> Verdict = Choice.Of<SessionVerdict>("verdict");
    private static readonly Argument<SessionView> View = Choice.Of<SessionView>("view");

    public CommandCard Card { get; } =
        new(new("today"), [Date, Verdict, View], ["/today", "/today done", "/today tomorrow"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var today = reader.DateAt(clock.GetCurrentInstant());
        if (call.Values.TryRead(Verdict, out var verdict))
        {
            var said = new LogEntry { Day = call.Values.TryRead(Date, out var of) ? of : null, Verdict = verdict };
            return await log.TakeAsync(reader, said, today, cancellationToken);
        }

        var date = call.Values.TryRead(Date, out var day) ? day.From(today) : today;
        switch (call.Ask.Occasion)
        {
            case AskOccasion.Asked:
                return await ShowAsync(call, reader, today, date, cancellationToken);
            case AskOccasion.DailyArrived:
                await keeper.LookAsync(reader, date, cancellationToken);
                return Reply.Nothing;
            default:
                return await DailyAsync(call.Ask, reader, date, cancellationToken);
        }
    }

    private async ValueTask<Reply> ShowAsync(
        Call call,
        Reader reader,
        LocalDate today,
        LocalDate date,
        CancellationToken cancellationToken
    )
    {
        if (call.Values.Holds(View))
        {
            return replies.Details(await sessions.FindAsync(reader, date, cancellationToken));
        }

        var (told, season) = await keeper.LookAtSeasonAsync(reader, today, cancellationToken);
        return replies.Brief(await sessions.FindAsync(reader, date, season, cancellationToken), told);
    }

    /// <summary>
    /// Where others read along, the session alone: what the coach observed is the runner's. No message in a break, nor on a rest
    /// day for those who want none, unless the coach has something to say. What the coach says changes nothing yet: whoever tries again
    /// to send this composes it again, and it must say the same.
    /// </summary>
    private async ValueTask<Reply> DailyAsync(
        Ask ask,
        Reader reader,
        LocalDate date,
        CancellationToken cancellationToken
    )
    {
        var isDaily = ask.Occasion == AskOccasion.Daily;
        var (told, season) = isDaily
            ? await keeper.ForeseeAsync(reader, date, cancellationToken)
            : ([], await sessions.SeasonAsync(reader, cancellationToken));
        var session = await sessions.FindAsync(reader, date, season, cancellationToken);
        if (told.Count == 0 && IsQuiet(session))
        {
            return Reply.Nothing;
        }

        var brief = replies.Brief(isDaily ? session : session with { Report = null }, told) with
        {
            CountsOnArrival = told.Any(advice => !advice.IsOffer),
        };
        return ask.IsRepeat ? SessionReplies.Again(reader.Words, brief) : brief;
    }

    private static bool IsQuiet(DaySession session) =>
        session.IsOnBreak || (session.IsRest && session.Reader.Runner.RestDays == RestDays.Silent);
}
