using MileBot.Commands.Rights;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
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
    private static readonly Phrase WhichOne = new("link.which-one");
    private static readonly Phrase Warning = new("link.warning");
    private static readonly Phrase Trust = new("link.trust");
    private static readonly Phrase JoinLabel = new("link.join");
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
            LinkOutcome.ToAgree { Here.IsEmpty: false, There.IsEmpty: false } both => AskWhichOne(words, both, code),
            LinkOutcome.ToAgree one => Ask(words, one, code),
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

    /// <summary>Nothing goes, but each side sees the other's: whoever made the code need not be whom the runner thinks.</summary>
    private static Reply Ask(Words words, LinkOutcome.ToAgree one, string code)
    {
        var keep = one.Here.IsEmpty ? LinkSide.There : LinkSide.Here;
        return new(
            words.Say(Question),
            [
                new ReplyPart.Paragraph(words.Say(Trust)),
                new ReplyPart.Buttons([
                    [ButtonOf(words.Text(JoinLabel), code, new(keep, Deleted: 0))],
                ]),
            ]
        );
    }

    private static Reply AskWhichOne(Words words, LinkOutcome.ToAgree both, string code) =>
        new(
            words.Say(WhichOne),
            [
                new ReplyPart.Paragraph(words.Say(Trust)),
                new ReplyPart.Paragraph(words.Say(Warning)),
                new ReplyPart.Paragraph(words.Say(Sides[LinkSide.Here])),
                StoredFields.Of(words, both.Here),
                new ReplyPart.Paragraph(words.Say(Sides[LinkSide.There])),
                StoredFields.Of(words, both.There),
                new ReplyPart.Buttons([
                    [KeepButton(words, code, new(LinkSide.Here, both.There.Total))],
                    [KeepButton(words, code, new(LinkSide.There, both.Here.Total))],
                ]),
            ]
        );

    private static Button KeepButton(Words words, string code, LinkChoice choice) =>
        ButtonOf(words.Text(KeepButtons[choice.Keep]), code, choice);

    private static Button ButtonOf(string label, string code, LinkChoice choice) =>
        new(label, ButtonToken.Redraw($"link {code} {LinkChoices.Write(choice)}"));
}
