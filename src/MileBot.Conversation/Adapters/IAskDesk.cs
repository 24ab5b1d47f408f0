using MileBot.Conversation.Asks;

namespace MileBot.Conversation.Adapters;

/// <summary>Where adapters bring what people ask.</summary>
public interface IAskDesk
{
    /// <summary>
    /// Answers. Bad input and bugs come back as friendly replies, and only cancellation is thrown; what nobody asked for throws, since an
    /// apology would take the daily message's place and it can be composed again.
    /// </summary>
    ValueTask<Answer> AnswerAsync(Ask ask, CancellationToken cancellationToken);
}
