using MileBot.Coaching.Adapting;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Advising;

/// <summary>What the coach said, in words: what was seen, what it means, what changes; and the choice there is.</summary>
internal static class AdviceParts
{
    private static readonly PhraseSet<ChangeReason> Reasons = new(
        "advice.reason",
        "count",
        "from",
        "until",
        "old",
        "new",
        "distance",
        "time"
    );
    private static readonly PhraseSet<AdviceAnswer> Answers = new("advice.button");
    private static readonly Phrase UndoLabel = new("buttons.undo");

    private static IEnumerable<ReplyPart> Of(Words words, IEnumerable<Advice> told) =>
        told.Select(advice => new ReplyPart.Paragraph(Said(words, advice.Proposal)));

    /// <summary>Accept and keep, for an offer; each holds the revision and the reason it was made for, so that a stale one does nothing.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Rows(Words words, IReadOnlyList<Advice> told) =>
        told is [.., { IsOffer: true } offer]
            ?
            [
                [
                    .. Enum.GetValues<AdviceAnswer>()
                        .Select(answer => new Button(
                            words.Text(Answers[answer]),
                            ButtonToken.Post(
                                $"advice {offer.Revision} {Choice.WordFor(offer.Proposal.Change.Reason)} {Choice.WordFor(answer)}"
                            )
                        )),
                ],
            ]
            : [];

    /// <summary>An answer with what the coach says to it below.</summary>
    public static Reply Under(
        Words words,
        RichText title,
        IEnumerable<ReplyPart> parts,
        IEnumerable<IReadOnlyList<Button>> rows,
        IReadOnlyList<Advice> told
    )
    {
        List<IReadOnlyList<Button>> buttons = [.. Rows(words, told), .. rows];
        List<ReplyPart> all = [.. parts, .. Of(words, told)];
        if (buttons.Count > 0)
        {
            all.Add(new ReplyPart.Buttons(buttons));
        }

        return new Reply(title, all);
    }

    /// <summary>A line about the plan, what can be done about it, and what the coach says to it.</summary>
    public static Reply Line(Words words, RichText line, IReadOnlyList<Advice> told, params Button[] buttons) =>
        Under(words, RichText.Empty, [new ReplyPart.Paragraph(line)], buttons.Length > 0 ? [buttons] : [], told);

    public static Button Undo(Words words, int revision) =>
        new(words.Text(UndoLabel), ButtonToken.Redraw($"undo {revision}"));

    private static RichText Said(Words words, Proposal proposal)
    {
        var facts = proposal.Facts;
        return words.Say(
            Reasons[proposal.Change.Reason],
            facts.Count,
            Day(words, facts.From),
            Day(words, facts.Until),
            facts.OldMile?.ToString() ?? "",
            facts.NewMile?.ToString() ?? "",
            (facts.Result?.Distance ?? facts.Longest) is { } distance ? MeasureWords.Of(words, distance) : "",
            facts.Result?.Time.ToString() ?? ""
        );
    }

    private static string Day(Words words, LocalDate? day) => day is { } date ? DateWords.Of(words, date) : "";
}
