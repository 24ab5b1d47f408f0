using MileBot.Coaching.Parsing;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Rights;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Rights;

/// <summary>Deletes all that is kept about a runner, after asking once more.</summary>
internal sealed class ForgetCommand(Readers readers, IPersonalData data) : ICommand
{
    private static readonly Argument<ForgetScope> Scope = Choice.Of<ForgetScope>("scope");

    private static readonly Phrase Question = new("forget.question");
    private static readonly Phrase Warning = new("forget.warning");
    private static readonly Phrase Confirm = new("forget.confirm");
    private static readonly Phrase ExportFirst = new("forget.export-first");
    private static readonly Phrase Gone = new("forget.gone");
    private static readonly Phrase Farewell = new("forget.farewell");
    private static readonly Phrase Nothing = new("forget.nothing");

    public CommandCard Card { get; } =
        new(new("forget"), [Scope], ["/forget"])
        {
            Topic = CommandTopic.You,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var isSure = call.Values.Holds(Scope);
        var receipt = isSure
            ? await data.ForgetAsync(reader.Account, cancellationToken)
            : await data.CountAsync(reader.Account, cancellationToken);
        return receipt.IsEmpty ? Reply.Line(reader.Words.Say(Nothing))
            : isSure ? Done(reader.Words, receipt)
            : Ask(reader.Words, receipt);
    }

    private static Reply Ask(Words words, Receipt receipt) =>
        new(
            words.Say(Question),
            [
                new ReplyPart.Paragraph(words.Say(Warning)),
                StoredFields.Of(words, receipt),
                new ReplyPart.Buttons([
                    [new Button(words.Text(Confirm), ButtonToken.Redraw("forget everything"))],
                    [new Button(words.Text(ExportFirst), ButtonToken.Post("export"))],
                ]),
            ]
        );

    private static Reply Done(Words words, Receipt receipt) =>
        new(words.Say(Gone), [StoredFields.Of(words, receipt), new ReplyPart.Paragraph(words.Say(Farewell))]);
}
