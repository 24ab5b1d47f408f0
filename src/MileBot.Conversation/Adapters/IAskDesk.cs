using MileBot.Conversation.Asks;

namespace MileBot.Conversation.Adapters;

/// <summary>Where adapters bring what people ask.</summary>
public interface IAskDesk
{
    /// <summary>Answers. Bad input and bugs come back as friendly replies; only cancellation is thrown.</summary>
    ValueTask<Answer> AnswerAsync(Ask ask, CancellationToken cancellationToken);
}
