using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Sessions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Seasons;

/// <summary>What <c>/week</c> answers.</summary>
internal sealed class WeekReplies(SessionTimes times)
{
    private static readonly Phrase Title = new("week.title", "number", "count", "phase");
    private static readonly Phrase Dates = new("week.dates", "from", "to", "distance", "time");
    private static readonly Phrase SessionHeader = new("week.session");
    private static readonly Phrase MinutesHeader = new("week.minutes");
    private static readonly Phrase WithStrength = new("week.with-strength", "session");
    private static readonly Phrase Legend = new("week.legend");
    private static readonly Phrase Earlier = new("week.earlier");
    private static readonly Phrase Later = new("week.later");
    private static readonly Phrase WholePlan = new("week.whole-plan");
    private static readonly Phrase Today = new("week.today");
    private static readonly Phrase DayCell = new("week.day-cell", "day", "session");
    private static readonly Phrase DayName = new("week.day-name", "weekday", "day");
    private static readonly Phrase TodayName = new("week.today-name", "weekday", "day");
    private static readonly PhraseSet<PlanPhase> Phases = new("phase");
    private static readonly PhraseSet<WorkoutKind> Kinds = new("workout.kind");
    private static readonly PhraseSet<SessionVerdict> Marks = new("week.mark");

    public Reply Of(Reader reader, Season season, IReadOnlyList<PlanWeek> weeks, PlanWeek week, LocalDate today)
    {
        var words = reader.Words;
        var size = SessionSize.For(season.Plan.Request);
        var title = words.Say(Title, week.Number, weeks.Count, words.Text(Phases[week.Phase]));
        var lead = words.Say(
            Dates,
            DateWords.Of(words, week.Days[0].Date),
            DateWords.Of(words, week.Days[^1].Date),
            RunningWords.Of(reader, week.Running(size)),
            MeasureWords.Span(words, week.Days.Sum(day => times.Of(day.Workout, season.Plan.Request)))
        );
        return new Reply(
            title,
            [
                new ReplyPart.Paragraph(lead),
                Days(reader, season, week, size, today),
                new ReplyPart.Paragraph(words.Say(Legend)),
                Buttons(words, week, weeks.Count),
            ]
        );
    }

    private ReplyPart.Table Days(Reader reader, Season season, PlanWeek week, SessionSize size, LocalDate today)
    {
        var words = reader.Words;
        var verdicts = season.Reports.ToDictionary(report => report.Date, report => report.Verdict);
        return new ReplyPart.Table(
            [words.Text(SessionHeader), RunningWords.Header(reader), words.Text(MinutesHeader), ""],
            [
                .. week.Days.Select(day =>
                    new[]
                    {
                        words.Text(DayCell, DayOf(words, day.Date, today), SessionOf(words, day)),
                        RunningWords.Number(reader, size.Of(day.Workout)),
                        times.Of(day.Workout, season.Plan.Request) is var minutes and > 0 ? $"{minutes}" : "",
                        verdicts.TryGetValue(day.Date, out var verdict) ? words.Text(Marks[verdict]) : "",
                    }
                ),
            ]
        );
    }

    private static string DayOf(Words words, LocalDate date, LocalDate today)
    {
        var weekday = DateWords.Of(words, date.DayOfWeek);
        return words.Text(date == today ? TodayName : DayName, weekday, $"{date.Day, 2}");
    }

    private static string SessionOf(Words words, PlanDay day)
    {
        var session = words.Text(Kinds[day.Workout.Kind]);
        return day.Strength is null ? session : words.Text(WithStrength, session);
    }

    private static ReplyPart.Buttons Buttons(Words words, PlanWeek week, int count)
    {
        List<Button> turns = [];
        if (week.Number > 1)
        {
            turns.Add(new(words.Text(Earlier), ButtonToken.Redraw($"week {week.Number - 1}")));
        }

        if (week.Number < count)
        {
            turns.Add(new(words.Text(Later), ButtonToken.Redraw($"week {week.Number + 1}")));
        }

        return new ReplyPart.Buttons([
            turns,
            [
                new Button(words.Text(Today), ButtonToken.Post("today")),
                new Button(words.Text(WholePlan), ButtonToken.Redraw("plan")),
            ],
        ]);
    }
}
