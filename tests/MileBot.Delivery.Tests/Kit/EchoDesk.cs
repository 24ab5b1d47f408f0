using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Delivery.Tests;

/// <summary>Answers with the question, so that tests see what was asked and as whom.</summary>
internal sealed class EchoDesk : IAskDesk
{
    /// <summary>What happens while an answer is composed.</summary>
    public Action WhileComposing { get; set; } = () => { };

    /// <summary>Whether there is nothing to say on that day.</summary>
    public bool IsSilent { get; set; }

    public AskOccasion? Occasion { get; private set; }

    public ValueTask<Answer> AnswerAsync(Ask ask, CancellationToken cancellationToken)
    {
        WhileComposing();
        var text = $"{ask.Speaker.Platform} {ask.Speaker.Id} {((Utterance.Typed)ask.Said).Text}";
        Occasion = ask.Occasion;
        return new(
            new Answer(IsSilent ? Reply.Nothing : new Reply(text, []) { IsSilent = ask.IsRepeat }, ButtonEffect.Post)
        );
    }
}
