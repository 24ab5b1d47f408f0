using MileBot.Coaching.Parsing;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Commands;

/// <summary>What the <see cref="CommandDesk"/> says itself, in the speaker's language.</summary>
public interface IDeskWords
{
    /// <summary>One friendly line about a problem, with a working example.</summary>
    /// <param name="ask">Whose problem it is.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="card">The command meant; null when none could be told.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<Reply> ExplainAsync(Ask ask, Problem problem, CommandCard? card, CancellationToken cancellationToken);

    /// <summary>One line that says: not here, but in private.</summary>
    ValueTask<Reply> InviteToPrivateAsync(Ask ask, CommandCard card, CancellationToken cancellationToken);

    /// <summary>Asks for what a command still lacks, where the platform has no form for it.</summary>
    ValueTask<Reply> AskForRestAsync(Ask ask, CommandCard card, CancellationToken cancellationToken);

    /// <summary>
    /// What the speaker must hear before anything else, such as that a message could not reach them; null when there is nothing.
    /// Told once.
    /// </summary>
    ValueTask<RichText?> NewsAsync(Ask ask, CancellationToken cancellationToken);

    /// <summary>One line for an ask that was carried out before, and whose answer may have been lost.</summary>
    ValueTask<Reply> DoneBeforeAsync(Ask ask, CancellationToken cancellationToken);

    /// <summary>An apology for a bug, with the code that stands in the log.</summary>
    ValueTask<Reply> ApologiseAsync(Ask ask, string code, CancellationToken cancellationToken);
}
