using MileBot.Coaching.Drills;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Drills;

/// <summary>Puts running drills together for the day, or explains one.</summary>
internal sealed class DrillsCommand : ICommand
{
    private static readonly Argument<RaceTime> Time = new("minutes", DrillTime.Parse);
    private static readonly RaceTime UsualTime = RaceTime.FromMinutes(10);

    private readonly Readers readers;
    private readonly DrillReplies replies;
    private readonly IClock clock;
    private readonly Argument<Drill> drill;

    public DrillsCommand(Readers readers, DrillReplies replies, Library library, IClock clock)
    {
        (this.readers, this.replies, this.clock) = (readers, replies, clock);
        drill = Choice.Among("drill", library.Drills.ToDictionary(drill => drill.Name));
        Card = new(
            new("drills"),
            [LevelWords.Argument, drill, Time],
            ["/drills 10 min", "/drills a-skip", "/drills experienced"]
        )
        {
            Topic = CommandTopic.Training,
        };
    }

    public CommandCard Card { get; }

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var ask = new DrillsAsk(LevelWords.Read(call, reader), call.Values.ReadOr(Time, UsualTime));
        return call.Values.TryRead(drill, out var one)
            ? DrillReplies.One(reader.Words, one, ask)
            : replies.Routine(reader.Words, ask, reader.DateAt(clock.GetCurrentInstant()));
    }
}
