using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Advising;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.PlanChanges;

/// <summary>Ends a break, an illness or a pain: the coach fits the rest of the plan, where there is one, to what it cost.</summary>
internal sealed class ResumeCommand(Readers readers, ISeasonBook seasons, PlanKeeper keeper, IClock clock) : ICommand
{
    private static readonly Argument<NamedDay> Date = new("date", NamedDay.Parse);
    private static readonly Phrase Back = new("plan-change.back");
    private static readonly Phrase BackOn = new("plan-change.back-on", "date");
    private static readonly Phrase SessionLabel = new("buttons.session");

    public CommandCard Card { get; } =
        new(new("resume"), [Date], ["/resume", "/resume monday"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var season = (await seasons.FindAsync(reader.Account, cancellationToken))?.Season;
        var events = season?.Events ?? await seasons.EventsAsync(reader.Account, cancellationToken);
        var today = reader.DateAt(clock.GetCurrentInstant());
        // A break may begin tomorrow, and a return that was expected later is none yet.
        if (
            events.LastOrDefault(happened => happened is not SeasonEvent.Return || happened.Date <= today)
                is not { } away
            || away is SeasonEvent.Return
        )
        {
            return season is null ? PlanTrouble.NoPlan(reader.Words) : PlanTrouble.NothingToResume(reader.Words);
        }

        var back = call.Values.TryRead(Date, out var day) ? day.From(today) : today;
        await seasons.NoteAsync(
            reader.Account,
            new SeasonEvent.Return(LocalDate.Max(back, LocalDate.Max(today, away.Date))),
            cancellationToken
        );
        var told = await keeper.LookAsync(reader, today, cancellationToken);
        var words = reader.Words;
        var line = back > today ? words.Say(BackOn, DateWords.Of(words, back)) : words.Say(Back);
        return AdviceParts.Line(words, line, told, new Button(words.Text(SessionLabel), ButtonToken.Post("today")));
    }
}
