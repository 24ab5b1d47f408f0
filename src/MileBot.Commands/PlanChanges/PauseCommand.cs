using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Advising;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using MileBot.TrainingLibrary.Wording;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.PlanChanges;

/// <summary>Begins a break: no sessions and no daily messages until the runner is back.</summary>
internal sealed class PauseCommand(Readers readers, ISeasonBook seasons, PlanKeeper keeper, IClock clock) : ICommand
{
    private static readonly Argument<NamedDay> Until = new("until", NamedDay.Parse);
    private static readonly Phrase Paused = new("plan-change.paused");
    private static readonly Phrase PausedUntil = new("plan-change.paused-until", "date");
    private static readonly Phrase BackLabel = new("buttons.back");

    public CommandCard Card { get; } =
        new(new("pause"), [Until], ["/pause", "/pause until 2026-12-05"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        if (await seasons.FindAsync(reader.Account, cancellationToken) is not { Season: var season })
        {
            return PlanTrouble.NoPlan(reader.Words);
        }

        var today = reader.DateAt(clock.GetCurrentInstant());
        var from = season.Reports.Any(report => report.Date == today) ? today.PlusDays(1) : today;
        LocalDate? back = call.Values.TryRead(Until, out var until) ? until.From(today) : null;
        if (back <= from)
        {
            return new Problem(CommandProblem.BreakTooShort, LocalDatePattern.Iso.Format(back.Value));
        }

        await seasons.NoteAsync(reader.Account, new SeasonEvent.Break(from), cancellationToken);
        if (back is { } date)
        {
            await seasons.NoteAsync(reader.Account, new SeasonEvent.Return(date), cancellationToken);
        }

        var told = await keeper.LookAsync(reader, today, cancellationToken);
        return Shown(reader.Words, back, told);
    }

    private static Reply Shown(Words words, LocalDate? back, IReadOnlyList<Advice> told)
    {
        var line = back is { } date ? words.Say(PausedUntil, DateWords.Of(words, date)) : words.Say(Paused);
        return AdviceParts.Line(words, line, told, new Button(words.Text(BackLabel), ButtonToken.Post("resume")));
    }
}
