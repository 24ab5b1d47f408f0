using MileBot.Coaching.Parsing;
using MileBot.Commands.PlanChanges;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using NodaTime;

namespace MileBot.Commands.Seasons;

/// <summary>Shows the whole plan, a line a week, and what it is built on.</summary>
internal sealed class PlanCommand(Readers readers, ISeasonBook seasons, IClock clock) : ICommand
{
    public CommandCard Card { get; } =
        new(new("plan"), [], ["/plan"]) { Topic = CommandTopic.Daily, Audience = CommandAudience.OnlyTheSpeaker };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        return await seasons.FindAsync(reader.Account, cancellationToken) is { Season.Plan: var plan }
            ? PlanReply.Of(reader, plan, reader.DateAt(clock.GetCurrentInstant()))
            : PlanTrouble.NoPlan(reader.Words);
    }
}
