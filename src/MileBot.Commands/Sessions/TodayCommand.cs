using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Weeks;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using MileBot.TrainingLibrary;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.Sessions;

/// <summary>
/// Shows the session of a day, and takes down how it went. The daily message is this command's answer, asked for by the delivery
/// on the runner's behalf.
/// </summary>
internal sealed class TodayCommand(
    Readers readers,
    ISeasonBook seasons,
    Library library,
    SessionReplies replies,
    IClock clock
) : ICommand
{
    private static readonly Argument<LocalDate> Date = new("date", ReadDate);
    private static readonly Argument<SessionVerdict> Verdict = Choice.Of<SessionVerdict>("verdict");

    public CommandCard Card { get; } =
        new(new("today"), [Date, Verdict], ["/today", "/today done"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var date = call.Values.ReadOr(Date, reader.DateAt(clock.GetCurrentInstant()));
        if (call.Values.TryRead(Verdict, out var given))
        {
            await seasons.ReportAsync(reader.Account, new SessionReport(date, given), cancellationToken);
        }

        var reports = await seasons.ReportsAsync(reader.Account, cancellationToken);
        var verdict = reports.FirstOrDefault(report => report.Date == date)?.Verdict;
        var workout = StarterWeek.For(library.StarterWeeks, reader.Runner.MileTime).Days[date.DayOfWeek];
        return replies.Session(reader, date, workout, verdict);
    }

    private static Parsed<LocalDate> ReadDate(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : new Problem(GoalProblem.DateUnreadable, text);
    }
}
