using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Commands.PlanChanges;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using NodaTime;

namespace MileBot.Commands.Seasons;

/// <summary>Shows a week of the plan, a line a day.</summary>
internal sealed class WeekCommand(Readers readers, ISeasonBook seasons, WeekReplies replies, IClock clock) : ICommand
{
    public CommandCard Card { get; } =
        new(new("week"), [WeekChoice.Argument], ["/week", "/week next", "/week 3"])
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

        var weeks = PlanWeek.Of(season.Plan);
        var today = reader.DateAt(clock.GetCurrentInstant());
        var choice = call.Values.ReadOr(WeekChoice.Argument, WeekChoice.This);
        var number = choice.Number ?? (NumberAt(weeks, today) + choice.FromNow);
        return replies.Of(reader, season, weeks, weeks[Math.Clamp(number, 1, weeks.Count) - 1], today);
    }

    /// <summary>The week a date lies in, or the nearest one: the first before the plan, the last after it.</summary>
    private static int NumberAt(IReadOnlyList<PlanWeek> weeks, LocalDate date) =>
        weeks.FirstOrDefault(week => week.Days[^1].Date >= date)?.Number ?? weeks.Count;
}
