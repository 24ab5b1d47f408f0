using MileBot.Coaching.Parsing;
using MileBot.Commands.Sessions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using NodaTime;

namespace MileBot.Commands.Log;

/// <summary>Takes down what was run and how it felt, in the runner's own short words.</summary>
internal sealed class LogCommand(Readers readers, DaySessions sessions, RunnerLog log, IClock clock) : ICommand
{
    private static readonly Argument<LogEntry> Said = new(LogReading.Name, LogText.Parse) { IsNotation = true };

    public CommandCard Card { get; } =
        new(
            new("log"),
            [Said],
            [
                "/log 6x400 78 77 77 76 75 74 rpe 8",
                "/log done",
                "/log 5k easy 28:30",
                "/log mile 6:31",
                "/log yesterday done rpe 4",
                "/log pain 4",
                "/log ill",
                "/log",
            ]
        )
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var today = reader.DateAt(clock.GetCurrentInstant());
        var said = call.Values.ReadOr(Said, new LogEntry { IsQuestion = true });
        if (said.IsSession || said.IsHealth)
        {
            return await log.TakeAsync(reader, said, today, cancellationToken);
        }

        var date = said.Day?.Until(today) ?? today;
        return LogReplies.Question(call.Ask, await sessions.FindAsync(reader, date, cancellationToken));
    }
}
