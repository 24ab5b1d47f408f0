using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Seasons;

/// <summary>What <c>/progress</c> answers.</summary>
internal static class ProgressReply
{
    /// <summary>Fewer sessions than this say nothing yet.</summary>
    private const int FewSessions = 3;

    private static readonly Phrase Title = new("progress.title");
    private static readonly Phrase NotBegun = new("progress.not-begun");
    private static readonly Phrase TooEarly = new("progress.too-early");
    private static readonly Phrase WeekHeader = new("progress.week");
    private static readonly Phrase SessionsHeader = new("progress.sessions");
    private static readonly Phrase DoneOf = new("progress.done-of", "done", "planned");
    private static readonly Phrase Streak = new("progress.streak", Phrase.Count);
    private static readonly Phrase TrialName = new("progress.trial", "date", "distance");
    private static readonly Phrase TrialPromise = new("progress.trial-promise", "time", "mile");
    private static readonly Phrase NoTrial = new("progress.no-trial");
    private static readonly Phrase MileAtStart = new("progress.mile-start");
    private static readonly Phrase MileNow = new("progress.mile-now");
    private static readonly Phrase BestMile = new("progress.best-mile");
    private static readonly Phrase Goal = new("progress.goal");
    private static readonly Phrase ThisWeek = new("week.title-short");
    private static readonly Phrase WholePlan = new("week.whole-plan");

    public static Reply Of(Reader reader, PlanRequest request, RaceTime? atStart, SeasonProgress progress)
    {
        var words = reader.Words;
        if (progress.Weeks.Count == 0)
        {
            return new Reply(words.Say(Title), [new ReplyPart.Paragraph(words.Say(NotBegun)), Buttons(words)]);
        }

        List<Field> miles = [.. Miles(words, request, atStart, progress)];
        return new Reply(
            words.Say(Title),
            [
                Weeks(reader, progress),
                new ReplyPart.Paragraph(Summary(words, progress)),
                .. miles.Count > 0 ? [new ReplyPart.Fields(miles)] : Array.Empty<ReplyPart>(),
                Buttons(words),
            ]
        );
    }

    private static ReplyPart.Table Weeks(Reader reader, SeasonProgress progress)
    {
        var words = reader.Words;
        return new ReplyPart.Table(
            [words.Text(WeekHeader), words.Text(SessionsHeader), RunningWords.Header(reader)],
            [
                .. progress.Weeks.Select(week =>
                    new[]
                    {
                        $"{week.Number}",
                        words.Text(DoneOf, week.Done, week.Planned),
                        RunningWords.Number(reader, week.Running),
                    }
                ),
            ]
        );
    }

    private static RichText Summary(Words words, SeasonProgress progress) =>
        progress.Weeks.Sum(week => week.Done) < FewSessions ? words.Say(TooEarly)
        : progress.Trials.Count == 0 ? words.Say(Streak, progress.Streak) + words.Say(NoTrial)
        : words.Say(Streak, progress.Streak);

    private static IEnumerable<Field> Miles(
        Words words,
        PlanRequest request,
        RaceTime? atStart,
        SeasonProgress progress
    )
    {
        foreach (var trial in progress.Trials)
        {
            yield return new(
                words.Text(TrialName, DateWords.Of(words, trial.Date), MeasureWords.Of(words, trial.Distance)),
                trial.Mile is { } mile && trial.Distance != Distance.Mile
                    ? words.Say(TrialPromise, trial.Time.ToString(), mile.ToWholeSeconds())
                    : $"{trial.Time}"
            );
        }

        if (progress.Trials.Where(trial => trial.Distance == Distance.Mile).MinBy(trial => trial.Time) is { } best)
        {
            yield return new(words.Text(BestMile), $"{best.Time}");
        }

        if (atStart is { } start)
        {
            yield return new(words.Text(MileAtStart), $"{start}");
        }

        if (request.Mile is { } now)
        {
            yield return new(words.Text(MileNow), $"{now}");
        }

        if (request.Goal is { } goal)
        {
            yield return new(words.Text(Goal), $"{goal}");
        }
    }

    private static ReplyPart.Buttons Buttons(Words words) =>
        new([
            [
                new Button(words.Text(ThisWeek), ButtonToken.Post("week")),
                new Button(words.Text(WholePlan), ButtonToken.Post("plan")),
            ],
        ]);
}
