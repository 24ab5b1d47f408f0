using MileBot.Conversation.Asks;

namespace MileBot.Conversation.Dialogs;

/// <summary>Remembers open questions across restarts. One per speaker and chat: a new one replaces the old.</summary>
public interface IOpenQuestions
{
    /// <summary>The open question, if any.</summary>
    ValueTask<OpenQuestion?> FindAsync(Speaker speaker, ChatAddress chat, CancellationToken cancellationToken);

    /// <summary>Opens a question, or closes it with null.</summary>
    ValueTask PutAsync(Speaker speaker, ChatAddress chat, OpenQuestion? question, CancellationToken cancellationToken);
}
