using MileBot.Coaching.Adapting;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Advising;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.PlanChanges;

/// <summary>Puts a session on another day; what was there comes in its place.</summary>
internal sealed class MoveCommand(Readers readers, ISeasonBook seasons, PlanKeeper keeper, IClock clock) : ICommand
{
    private static readonly Argument<NamedDay> Date = new("date", NamedDay.Parse);
    private static readonly Argument<NamedDay> Onto = new("onto", NamedDay.Parse);

    public CommandCard Card { get; } =
        new(new("move"), [Date, Onto], ["/move", "/move today tomorrow", "/move friday saturday"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        if (await seasons.FindAsync(reader.Account, cancellationToken) is not { } stored)
        {
            return PlanTrouble.NoPlan(reader.Words);
        }

        var today = reader.DateAt(clock.GetCurrentInstant());
        var from = call.Values.TryRead(Date, out var named) ? named.From(today) : NextSession(stored.Season, today);
        if (IsDone(stored.Season, from))
        {
            return new Problem(PlanEditProblem.DayIsPast, LocalDatePattern.Iso.Format(from));
        }

        return call.Values.TryRead(Onto, out var onto)
            ? await MoveAsync(reader, stored, from, onto.From(today), today, cancellationToken)
            : Offer(reader, stored.Season, from, today);
    }

    private static Parsed<Reply> Offer(Reader reader, Season season, LocalDate from, LocalDate today)
    {
        var open = MoveOffers.For(season, from, today);
        return open.Count > 0 ? MoveReplies.Question(reader.Words, season.Plan.On(from)!, open)
            : PlanEdits.Move(season.Plan, from, from.PlusDays(1), today).Problem is { } problem ? problem
            : new Problem(PlanEditProblem.NothingThere, LocalDatePattern.Iso.Format(from));
    }

    private async ValueTask<Parsed<Reply>> MoveAsync(
        Reader reader,
        StoredSeason stored,
        LocalDate from,
        LocalDate onto,
        LocalDate today,
        CancellationToken cancellationToken
    )
    {
        if (!PlanEdits.Move(stored.Season.Plan, from, onto, today).Succeeded(out var plan, out var problem))
        {
            return problem;
        }

        var change = new SeasonChange(today, ChangeReason.Moved, IsKept: false);
        if (!await keeper.ChangeAsync(reader, stored.Revision, plan, change, cancellationToken))
        {
            return PlanTrouble.OfferClosed(reader.Words);
        }

        var told = await keeper.LookAsync(reader, today, cancellationToken);
        return MoveReplies.Moved(reader.Words, plan.On(onto)!, plan.On(from)!, stored.Revision + 1, told);
    }

    /// <summary>Today's session, or the next one that nobody spoke of yet.</summary>
    private static LocalDate NextSession(Season season, LocalDate today) =>
        season
            .Plan.Days.FirstOrDefault(day =>
                day.Date >= today && day.Workout.Kind != WorkoutKind.Rest && !IsDone(season, day.Date)
            )
            ?.Date
        ?? today;

    private static bool IsDone(Season season, LocalDate date) =>
        season.Reports.Any(report => report.Date == date && report.WasDone);
}
