using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.PlanChanges;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using NodaTime;

namespace MileBot.Commands.Seasons;

/// <summary>Counts down to the race of the plan, and leads to all that the day needs.</summary>
internal sealed class RacedayCommand(Readers readers, ISeasonBook seasons, IClock clock) : ICommand
{
    private static readonly Argument<LocalTime> Start = new("at", ClockTime.Parse);

    public CommandCard Card { get; } =
        new(new("raceday"), [Start], ["/raceday", "/raceday 18:30"])
        {
            Topic = CommandTopic.Race,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        if (await seasons.FindAsync(reader.Account, cancellationToken) is not { Season.Plan: var plan })
        {
            return PlanTrouble.NoPlan(reader.Words);
        }

        LocalTime? start = call.Values.Holds(Start) ? call.Values.Read(Start) : null;
        return RacedayReply.Of(reader, plan, reader.DateAt(clock.GetCurrentInstant()), start);
    }
}
