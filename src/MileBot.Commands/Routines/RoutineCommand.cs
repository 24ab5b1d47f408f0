using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Routines;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Routines;

/// <summary>Shows the routines of one use, on the clock when there is one to go by.</summary>
internal abstract class RoutineCommand : ICommand
{
    private static readonly Argument<LocalTime> Clock = new("at", ClockTime.Parse);

    private readonly Readers readers;
    private readonly RoutineReplies replies;
    private readonly Routine usual;
    private readonly Argument<Routine> kind;

    protected RoutineCommand(
        Readers readers,
        RoutineReplies replies,
        Library library,
        RoutineUse use,
        string name,
        string example
    )
    {
        (this.readers, this.replies) = (readers, replies);
        usual = library.Usual(use);
        kind = Choice.Among("kind", library.AlongWith(usual).ToDictionary(routine => routine.Name));
        Card = new(new(name), [kind, Clock], [$"/{name} {example}", $"/{name}"]) { Topic = CommandTopic.Race };
    }

    public CommandCard Card { get; }

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var words = (await readers.FindAsync(call.Ask, cancellationToken)).Words;
        var routine = call.Values.ReadOr(kind, usual);
        return call.Values.TryRead(Clock, out var clock)
            ? replies.Timed(words, Card.Name, routine, clock)
            : replies.Untimed(words, Card.Name, routine);
    }
}
