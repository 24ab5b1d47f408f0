using MileBot.Coaching.Adapting;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Advising;
using MileBot.Commands.Log;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using MileBot.TrainingLibrary;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.PlanChanges;

/// <summary>Leaves a session out: today's is logged as skipped, one to come is taken out of the plan.</summary>
internal sealed class SkipCommand(
    Readers readers,
    ISeasonBook seasons,
    RunnerLog log,
    PlanKeeper keeper,
    Library library,
    IClock clock
) : ICommand
{
    private static readonly Argument<NamedDay> Date = new("date", NamedDay.Parse);
    private static readonly Phrase Skipped = new("plan-change.skipped", "workout", "date");

    public CommandCard Card { get; } =
        new(new("skip"), [Date], ["/skip", "/skip friday"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var today = reader.DateAt(clock.GetCurrentInstant());
        var day = call.Values.TryRead(Date, out var named) ? named : NamedDay.Today;
        if (day.From(today) <= today)
        {
            var said = new LogEntry { Day = day, Verdict = SessionVerdict.Skip };
            return await log.TakeAsync(reader, said, today, cancellationToken);
        }

        return await seasons.FindAsync(reader.Account, cancellationToken) is { } stored
            ? await SkipAsync(reader, stored, day.From(today), today, cancellationToken)
            : PlanTrouble.NoPlan(reader.Words);
    }

    private async ValueTask<Parsed<Reply>> SkipAsync(
        Reader reader,
        StoredSeason stored,
        LocalDate date,
        LocalDate today,
        CancellationToken cancellationToken
    )
    {
        if (!PlanEdits.Skip(stored.Season.Plan, date, today, library.Plans).Succeeded(out var plan, out var problem))
        {
            return problem;
        }

        var change = new SeasonChange(today, ChangeReason.Skipped, IsKept: false);
        if (!await keeper.ChangeAsync(reader, stored.Revision, plan, change, cancellationToken))
        {
            return PlanTrouble.OfferClosed(reader.Words);
        }

        var words = reader.Words;
        var told = await keeper.LookAsync(reader, today, cancellationToken);
        var line = words.Say(
            Skipped,
            words.Text(WorkoutPhrases.NameOf(stored.Season.Plan.On(date)!.Workout.Name)),
            DateWords.Of(words, date)
        );
        return AdviceParts.Line(words, line, told, AdviceParts.Undo(words, stored.Revision + 1));
    }
}
