using MileBot.Coaching.Parsing;
using MileBot.Commands.Health;
using MileBot.Commands.Reminders;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Desk;

/// <summary>Trouble in friendly words: one line, the nearest guess, a working example.</summary>
internal sealed class DeskWords(Readers readers, ReminderReach reach) : IDeskWords
{
    private const int LongestQuote = 24;

    private static readonly Phrase TryExample = new("desk.example", "example");
    private static readonly Phrase TryHelp = new("desk.help");
    private static readonly Phrase DidYouMean = new("desk.did-you-mean", "suggestions");
    private static readonly Phrase OnlyInPrivate = new("desk.only-in-private", "command");
    private static readonly Phrase PrivateDoor = new("desk.private-door");
    private static readonly Phrase AskForRest = new("desk.ask-for-rest", "example");
    private static readonly Phrase CouldNotReach = new("desk.could-not-reach");
    private static readonly Phrase DoneBefore = new("desk.done-before");
    private static readonly Phrase Apology = new("desk.apology", "code");

    public async ValueTask<Reply> ExplainAsync(
        Ask ask,
        Problem problem,
        CommandCard? card,
        CancellationToken cancellationToken
    )
    {
        var words = (await readers.FindAsync(ask, cancellationToken)).Words;
        if (HealthIn(ask) is { } sign && (sign == HealthSign.Emergency || card is null))
        {
            return HealthReplies.On(words, sign);
        }

        var line = words.Say(ProblemPhrases.For(problem.Kind), Quote(problem.Input), problem.Start + 1);
        if (problem.Suggestions.Count > 0)
        {
            line += words.Say(DidYouMean, string.Join(", ", problem.Suggestions));
        }

        return Trouble(line + (card is null ? words.Say(TryHelp) : words.Say(TryExample, ExampleFor(card, ask.Said))));
    }

    public async ValueTask<Reply> InviteToPrivateAsync(Ask ask, CommandCard card, CancellationToken cancellationToken)
    {
        var words = (await readers.FindAsync(ask, cancellationToken)).Words;
        if (HealthIn(ask) == HealthSign.Emergency)
        {
            return HealthReplies.On(words, HealthSign.Emergency);
        }

        var line = words.Say(OnlyInPrivate, $"/{card.Name}");
        return Trouble(
            ask.PrivateDoor is { } door
                ? line + words.Say(PrivateDoor) + new RichText([new Span(door.ToString(), SpanStyle.Link)])
                : line
        );
    }

    public async ValueTask<Reply> AskForRestAsync(Ask ask, CommandCard card, CancellationToken cancellationToken)
    {
        var words = (await readers.FindAsync(ask, cancellationToken)).Words;
        return new Reply(
            words.Say(CommandPhrases.Summary(card.Name)),
            [new ReplyPart.Paragraph(words.Say(AskForRest, card.Examples[0]))]
        );
    }

    public async ValueTask<RichText?> NewsAsync(Ask ask, CancellationToken cancellationToken)
    {
        if (!await reach.WasLostAsync(ask.Speaker, cancellationToken))
        {
            return null;
        }

        var reader = await readers.FindAsync(ask, cancellationToken);
        await reach.RestoreAsync(reader.Account, cancellationToken);
        return reader.Words.Say(CouldNotReach);
    }

    public async ValueTask<Reply> DoneBeforeAsync(Ask ask, CancellationToken cancellationToken) =>
        Reply.Line((await readers.FindAsync(ask, cancellationToken)).Words.Say(DoneBefore));

    /// <remarks>Asks nobody anything: whatever failed may fail again.</remarks>
    public ValueTask<Reply> ApologiseAsync(Ask ask, string code, CancellationToken cancellationToken) =>
        new(Trouble(readers.WordsIn(ask.LanguageHint).Say(Apology, code)));

    /// <summary>The most pressing sign in what was typed; null for none, and for a button.</summary>
    private static HealthSign? HealthIn(Ask ask) =>
        ask.Said is Utterance.Typed typed && HealthWords.In(typed.Text) is [.., var sign] ? sign : null;

    private static Reply Trouble(RichText line) => Reply.Line(line) with { IsTrouble = true };

    /// <summary>The example that begins most like what was said: whoever slips in an age is shown an age.</summary>
    private static string ExampleFor(CommandCard card, Utterance said)
    {
        var text = said is Utterance.Typed typed ? typed.Text : ((Utterance.Pressed)said).Token.Command;
        var words = text.TrimStart('/').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return card.Examples.MaxBy(example =>
            example[1..].Split(' ').Zip(words).TakeWhile(pair => pair.First == pair.Second).Count()
        )!;
    }

    private static string Quote(string input)
    {
        var line = input.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestQuote)
        {
            return line;
        }

        var cut = char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return line[..cut] + "…";
    }
}
