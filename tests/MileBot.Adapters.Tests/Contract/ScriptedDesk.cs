using System.Threading.Channels;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Adapters.Tests.Contract;

/// <summary>A desk that answers as a test says, and remembers what it was asked.</summary>
public sealed class ScriptedDesk : IAskDesk
{
    private readonly Channel<Ask> asked = Channel.CreateUnbounded<Ask>();

    /// <summary>How to answer; unless told, the text that was said.</summary>
    public Func<Ask, Reply> Reply { get; set; } = ask => Line(ask);

    /// <summary>Answers wait for this.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>The next ask, in order.</summary>
    public async Task<Ask> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return await asked.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask<Answer> AnswerAsync(Ask ask, CancellationToken cancellationToken)
    {
        // The gate of this ask: whoever hears of it may set the next one's.
        var gate = Gate;
        asked.Writer.TryWrite(ask);
        await gate.WaitAsync(cancellationToken);
        return new Answer(Reply(ask), ask.Said is Utterance.Pressed pressed ? pressed.Token.Effect : ButtonEffect.Post);
    }

    public static Reply Line(Ask ask) => Conversation.Replies.Reply.Line(TextOf(ask));

    public static string TextOf(Ask ask) =>
        ask.Said switch
        {
            Utterance.Typed typed => typed.Text,
            Utterance.Pressed pressed => pressed.Token.Command,
            _ => "",
        };
}
