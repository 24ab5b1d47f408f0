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

    /// <summary>Whether what is said counts only once it has arrived.</summary>
    public bool CountsOnArrival { get; set; }

    /// <summary>What happens when it is told that it arrived.</summary>
    public Action WhenArrived { get; set; } = () => { };

    public AskOccasion? Occasion { get; private set; }

    public ValueTask<Answer> AnswerAsync(Ask ask, CancellationToken cancellationToken)
    {
        (ask.Occasion == AskOccasion.DailyArrived ? WhenArrived : WhileComposing)();
        var text = $"{ask.Speaker.Platform} {ask.Speaker.Id} {((Utterance.Typed)ask.Said).Text}";
        Occasion = ask.Occasion;
        var reply = new Reply(text, []) { IsSilent = ask.IsRepeat, CountsOnArrival = CountsOnArrival };
        return new(new Answer(IsSilent ? Reply.Nothing : reply, ButtonEffect.Post));
    }
}
