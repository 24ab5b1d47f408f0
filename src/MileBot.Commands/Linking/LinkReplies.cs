using MileBot.Commands.Rights;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Links;
using MileBot.Runners.Rights;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Linking;

/// <summary>What a runner reads of joining two chats.</summary>
internal static class LinkReplies
{
    private static readonly Phrase Title = new("link.code", "code");
    private static readonly Phrase How = new("link.how", "code");
    private static readonly Phrase Secret = new("link.secret");
    private static readonly Phrase Joined = new("link.joined");
    private static readonly Phrase OneRunner = new("link.one-runner");
    private static readonly Phrase Deleted = new("link.deleted");
    private static readonly Phrase Question = new("link.question");
    private static readonly Phrase Warning = new("link.warning");
    private static readonly Phrase Same = new("link.same");
    private static readonly Phrase Unknown = new("link.unknown");
    private static readonly Phrase Expired = new("link.expired");
    private static readonly Phrase TooMany = new("link.too-many");
    private static readonly Phrase Gone = new("link.left");
    private static readonly Phrase Alone = new("link.alone");
    private static readonly PhraseSet<LinkSide> Sides = new("link.side");
    private static readonly PhraseSet<LinkSide> KeepButtons = new("link.keep");

    public static Reply Offer(Words words, string code) =>
        new(
            words.Say(Title, code),
            [new ReplyPart.Paragraph(words.Say(How, code)), new ReplyPart.Paragraph(words.Say(Secret))]
        );

    public static Reply Left(Words words, bool wasJoined) => Reply.Line(words.Say(wasJoined ? Gone : Alone));

    public static Reply Of(Words words, LinkOutcome outcome, string code) =>
        outcome switch
        {
            LinkOutcome.Joined joined => Done(words, joined.Deleted),
            LinkOutcome.BothHaveData both => Ask(words, both, code),
            LinkOutcome.SameRunner => Reply.Line(words.Say(Same)),
            LinkOutcome.Unknown => Reply.Line(words.Say(Unknown)),
            LinkOutcome.Expired => Reply.Line(words.Say(Expired)),
            LinkOutcome.TooManyGuesses => Reply.Line(words.Say(TooMany)),
            _ => throw new InvalidOperationException("An outcome of an unknown kind."),
        };

    private static Reply Done(Words words, Receipt deleted) =>
        new(
            words.Say(Joined),
            [
                new ReplyPart.Paragraph(words.Say(OneRunner)),
                .. deleted.IsEmpty
                    ? Array.Empty<ReplyPart>()
                    : [new ReplyPart.Paragraph(words.Say(Deleted)), StoredFields.Of(words, deleted)],
            ]
        );

    private static Reply Ask(Words words, LinkOutcome.BothHaveData both, string code) =>
        new(
            words.Say(Question),
            [
                new ReplyPart.Paragraph(words.Say(Warning)),
                new ReplyPart.Paragraph(words.Say(Sides[LinkSide.Here])),
                StoredFields.Of(words, both.Here),
                new ReplyPart.Paragraph(words.Say(Sides[LinkSide.There])),
                StoredFields.Of(words, both.There),
                new ReplyPart.Buttons([
                    [KeepButton(words, code, LinkSide.Here), KeepButton(words, code, LinkSide.There)],
                ]),
            ]
        );

    private static Button KeepButton(Words words, string code, LinkSide side) =>
        new(words.Text(KeepButtons[side]), ButtonToken.Redraw($"link {code} {Choice.WordFor(side)}"));
}
