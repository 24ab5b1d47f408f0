using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Adapters.Tests.Terminal;

/// <summary>Answers with what was asked, or with the reply it was given.</summary>
internal sealed class EchoDesk : IAskDesk
{
    private readonly List<Ask> asks = [];

    public Reply? Canned { get; init; }

    public IReadOnlyList<Ask> Asks => asks;

    public ValueTask<Answer> AnswerAsync(Ask ask, CancellationToken cancellationToken)
    {
        asks.Add(ask);
        var said = ask.Said is Utterance.Pressed pressed
            ? $"pressed {pressed.Token}"
            : ((Utterance.Typed)ask.Said).Text;
        return new(new Answer(Canned ?? Reply.Line(said), ButtonEffect.Post));
    }
}
