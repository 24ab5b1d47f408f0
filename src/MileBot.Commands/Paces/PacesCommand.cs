using MileBot.Coaching.Conditions;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Conditions;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Commands.Paces;

/// <summary>Training paces from a race, or from the mile time a runner told us.</summary>
internal sealed class PacesCommand(Readers readers, IClock clock) : ICommand
{
    private static readonly Argument<RaceTime> Time = new("time", RaceTime.Parse);
    private static readonly Argument<Distance> Over = DistanceArgument.New();
    private static readonly Argument<RaceTime> Goal = new("goal", RaceTime.Parse) { NeedsName = _ => true };
    private static readonly Argument<Units> In = Choice.Of<Units>("units");

    public CommandCard Card { get; } =
        new(
            new("paces"),
            [Time, Over, In, Goal, .. ConditionsArguments.OfRuns],
            ["/paces 5:30", "/paces 5k 21:30", "/paces 5:30 goal 5:20", "/paces 5:30 28C dew 20C", "/paces"]
        )
        {
            Topic = CommandTopic.Training,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        return ConditionsArguments
            .Read(call.Values)
            .Then(conditions => Read(call, reader, conditions))
            .Then(ask =>
                Vdot.From(ask.Over, ask.Time)
                    .Then(fitness => Parsed<Reply>.Of(PacesReply.Of(reader.Words, ask, fitness)))
            );
    }

    /// <summary>What was typed, and in private what the runner told us where nothing was.</summary>
    private Parsed<PacesAsk> Read(Call call, Reader reader, RunningConditions conditions)
    {
        var told = call.Ask.IsPrivate ? reader.Runner : Runner.Stranger;
        if ((call.Values.TryRead(Time, out var given) ? given : told.MileTime) is not { } time)
        {
            return new Problem(CommandProblem.MileTimeUnknown, "");
        }

        var units = call.Values.ReadOr(In, reader.Runner.Units);
        var ask = new PacesAsk(time, call.Values.ReadOr(Over, Distance.Mile), units)
        {
            Goal = call.Values.TryRead(Goal, out var goal) ? goal : null,
            Age = told.Born?.AgeOn(reader.DateAt(clock.GetCurrentInstant())),
            Conditions = conditions,
        };
        return
            (GoalCheck.Of(ask.Over, time) ?? (ask.Goal is { } aim ? GoalCheck.Of(Distance.Mile, aim) : null))
                is { } problem
            ? problem
            : ask;
    }
}
