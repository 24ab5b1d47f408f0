using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.PlanChanges;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using NodaTime;

namespace MileBot.Commands.Seasons;

/// <summary>Shows how the season has gone so far.</summary>
internal sealed class ProgressCommand(Readers readers, ISeasonBook seasons, IClock clock) : ICommand
{
    public CommandCard Card { get; } =
        new(new("progress"), [], ["/progress"])
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

        var progress = SeasonProgress.Of(season, reader.DateAt(clock.GetCurrentInstant()));
        var first = await seasons.FirstAsync(reader.Account, cancellationToken);
        return ProgressReply.Of(reader, season.Plan.Request, first?.Request.Mile, progress);
    }
}
