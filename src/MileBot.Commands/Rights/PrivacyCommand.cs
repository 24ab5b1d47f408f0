using MileBot.Coaching.Parsing;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Rights;

/// <summary>Says what is kept about a runner, why, for how long, and how to get it or have it deleted.</summary>
internal sealed class PrivacyCommand(Readers readers) : ICommand
{
    private static readonly Phrase Title = new("privacy.title");
    private static readonly PhraseSet<PrivacyTopic> Names = new("privacy.name");
    private static readonly PhraseSet<PrivacyTopic> Answers = new("privacy.answer");
    private static readonly Phrase ExportLabel = new("privacy.export");
    private static readonly Phrase ForgetLabel = new("privacy.forget");

    public CommandCard Card { get; } =
        new(new("privacy"), [], ["/privacy"]) { Topic = CommandTopic.You, Audience = CommandAudience.OnlyTheSpeaker };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var words = (await readers.FindAsync(call.Ask, cancellationToken)).Words;
        return new Reply(
            words.Say(Title),
            [
                new ReplyPart.Fields([
                    .. Enum.GetValues<PrivacyTopic>()
                        .Select(topic => new Field(words.Text(Names[topic]), words.Say(Answers[topic]))),
                ]),
                new ReplyPart.Buttons([
                    [
                        new Button(words.Text(ExportLabel), ButtonToken.Post("export")),
                        new Button(words.Text(ForgetLabel), ButtonToken.Post("forget")),
                    ],
                ]),
            ]
        );
    }
}
