using MileBot.Coaching.Parsing;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;

namespace MileBot.Adapters.Tests.Terminal;

/// <summary>A command with a card only.</summary>
internal sealed class CardOnly(string name, params Argument[] arguments) : ICommand
{
    public CommandCard Card { get; } = new(new(name), arguments, ["/" + name]) { Topic = CommandTopic.Race };

    public ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
