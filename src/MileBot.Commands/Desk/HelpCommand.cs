using MileBot.Coaching.Parsing;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Desk;

/// <summary>Lists the commands, or explains one.</summary>
internal sealed class HelpCommand : ICommand
{
    private static readonly Phrase Title = new("help.title");
    private static readonly Phrase Welcome = new("help.welcome");
    private static readonly Phrase Entry = new("help.entry", "command", "summary");
    private static readonly Phrase More = new("help.more");
    private static readonly Phrase Examples = new("help.examples");
    private static readonly Phrase Takes = new("help.takes");
    private static readonly PhraseSet<CommandTopic> Topics = new("help.topic");

    private readonly Readers readers;
    private readonly Lazy<CommandCatalogue> catalogue;
    private readonly Argument<ICommand> command;

    public HelpCommand(Readers readers, Lazy<CommandCatalogue> catalogue)
    {
        (this.readers, this.catalogue) = (readers, catalogue);
        command = new("command", text => catalogue.Value.Find(text.TrimStart('/')));
        Card = new(new("help"), [command], ["/help splits", "/help"]) { Topic = CommandTopic.You };
    }

    public CommandCard Card { get; }

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var words = (await readers.FindAsync(call.Ask, cancellationToken)).Words;
        return call.Values.TryRead(command, out var wanted) ? Explain(words, wanted.Card) : List(words);
    }

    private Reply List(Words words)
    {
        List<ReplyPart> parts = [new ReplyPart.Paragraph(words.Say(Welcome))];
        foreach (var topic in catalogue.Value.All.GroupBy(command => command.Card.Topic))
        {
            var entries = topic.Select(command =>
                words.Say(Entry, $"/{command.Card.Name}", words.Text(CommandPhrases.Summary(command.Card.Name)))
            );
            parts.Add(new ReplyPart.Paragraph(words.Say(Topics[topic.Key]) + Lines(entries)));
        }

        parts.Add(new ReplyPart.Paragraph(words.Say(More)));
        return new Reply(words.Say(Title), parts);
    }

    private static Reply Explain(Words words, CommandCard card)
    {
        List<ReplyPart> parts = [new ReplyPart.Paragraph(words.Say(CommandPhrases.Summary(card.Name)))];
        parts.Add(new ReplyPart.Paragraph(words.Say(Examples) + Lines(card.Examples.Select(Code))));
        if (card.Arguments.Count > 0)
        {
            parts.Add(
                new ReplyPart.Paragraph(
                    words.Say(Takes) + Lines(card.Arguments.Select(argument => Code(Usage(argument))))
                )
            );
        }

        return new Reply(new RichText([new Span($"/{card.Name}", SpanStyle.Code)]), parts);
    }

    private static string Usage(Argument argument) =>
        argument.Choices.Count > 0 ? $"{argument.Name}: {string.Join(" | ", argument.Choices)}" : argument.Name;

    private static RichText Code(string text) => new([new Span(text, SpanStyle.Code)]);

    private static RichText Lines(IEnumerable<RichText> lines) =>
        lines.Aggregate(RichText.Empty, (text, line) => text + "\n" + line);
}
