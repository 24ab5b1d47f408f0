using MileBot.Coaching.Parsing;
using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Commands;

/// <summary>One command. Implementations keep no state of their own: several asks are answered at once.</summary>
public interface ICommand
{
    /// <summary>What it is called and what it takes.</summary>
    CommandCard Card { get; }

    /// <summary>Answers, or says what about the arguments cannot be.</summary>
    ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken);
}
