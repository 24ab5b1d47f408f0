using MileBot.Coaching.Strength;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Strength;

/// <summary>Strength sessions and exercises on one screen of a phone each.</summary>
internal sealed class StrengthReplies(Library library)
{
    private static readonly PhraseSet<StrengthPlace> Titles = new("strength.title", "session", "phase");
    private static readonly PhraseSet<SessionLetter> Letters = new("strength.letter");
    private static readonly PhraseSet<StrengthPhase> Phases = new("strength.phase");
    private static readonly PhraseSet<StrengthPhase> PhaseLabels = new("strength.button");
    private static readonly PhraseSet<StrengthPhase> Leads = new("strength.lead");
    private static readonly PhraseSet<StrengthPlace> Places = new("strength.place");
    private static readonly Phrase LearnFirst = new("strength.learn-first");
    private static readonly Phrase When = new("strength.when");
    private static readonly Phrase Caution = new("strength.caution");
    private static readonly Phrase SessionLabel = new("strength.session", "letter");
    private static readonly Phrase BackLabel = new("strength.back");
    private static readonly Phrase JumpsLabel = new("strength.jumps");

    /// <summary>A strength session, for somebody who may train these phases.</summary>
    public Reply Session(Words words, StrengthAsk ask, IReadOnlyList<StrengthPhase> phases)
    {
        var sets = library.Strength.Find(ask.Place, ask.Letter).In(ask.Phase);
        var title = words.Say(Titles[ask.Place], words.Text(Letters[ask.Letter]), words.Text(Phases[ask.Phase]));
        return new Reply(
            title,
            [
                new ReplyPart.Paragraph(words.Say(Leads[ask.Phase])),
                .. phases.Contains(StrengthPhase.Heavy)
                    ? Array.Empty<ReplyPart>()
                    : [new ReplyPart.Paragraph(words.Say(LearnFirst))],
                new ReplyPart.Steps([.. sets.Select(set => ExerciseWords.Step(words, set))]),
                new ReplyPart.Paragraph(words.Say(When)),
                new ReplyPart.Paragraph(words.Say(Caution)),
                Buttons(words, ask, phases, sets),
            ]
        );
    }

    /// <summary>One exercise in full, with the way back to where it was met.</summary>
    public static Reply One(Words words, Exercise exercise, string cameFrom) =>
        new(
            words.Say(ExercisePhrases.NameOf(exercise)),
            [
                ExerciseWords.Fields(words, exercise),
                new ReplyPart.Buttons([
                    [
                        new Button(words.Text(BackLabel), ButtonToken.Redraw(cameFrom)),
                        ShareButton.For(words, $"strength {exercise.Name}"),
                    ],
                ]),
            ]
        );

    private static ReplyPart.Buttons Buttons(
        Words words,
        StrengthAsk ask,
        IReadOnlyList<StrengthPhase> phases,
        IReadOnlyList<StrengthSet> sets
    ) =>
        new([
            .. ExerciseWords.Buttons(words, sets, ask.Command),
            [
                Redraw(words.Text(SessionLabel, words.Text(Letters[ask.NextSession.Letter])), ask.NextSession),
                .. phases
                    .Where(phase => phase != ask.Phase)
                    .Select(phase => Redraw(words.Text(PhaseLabels[phase]), ask.InOtherPhase)),
            ],
            [
                Redraw(words.Text(Places[ask.Elsewhere.Place]), ask.Elsewhere),
                new Button(words.Text(JumpsLabel), ButtonToken.Redraw("strength jumps")),
                ShareButton.For(words, ask.Command),
            ],
        ]);

    private static Button Redraw(string label, StrengthAsk ask) => new(label, ButtonToken.Redraw(ask.Command));
}
