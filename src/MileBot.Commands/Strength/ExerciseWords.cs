using MileBot.Coaching.Strength;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Strength;

/// <summary>Exercises in a runner's words: as a line of a session, and in full.</summary>
internal static class ExerciseWords
{
    private const int NamesARow = 2;

    private static readonly Phrase Line = new("strength.line", "exercise", "load", "rest", "cue");
    private static readonly Phrase JumpLine = new("jumps.line", "exercise", "rest", "cue");
    private static readonly PhraseSet<Load> Loads = new("strength.load");
    private static readonly Phrase How = new("strength.how");
    private static readonly Phrase Cue = new("strength.cue");
    private static readonly Phrase Easier = new("strength.easier");
    private static readonly Phrase Muscles = new("strength.muscles");
    private static readonly Phrase Why = new("strength.why");
    private static readonly PhraseSet<MuscleGroup> Groups = new("muscle");

    /// <summary>How often, what, how heavy, and the one thing to think of.</summary>
    public static Step Step(Words words, StrengthSet set)
    {
        var name = SetWords.WithSides(words, words.Text(ExercisePhrases.NameOf(set.Exercise)), set.Sets);
        var cue = words.Text(ExercisePhrases.CueOf(set.Exercise));
        var rest = MeasureWords.Of(words, set.Rest);
        return new(
            SetWords.Of(words, set.Sets),
            set.Exercise.IsJump
                ? words.Say(JumpLine, name, rest, cue)
                : words.Say(Line, name, words.Text(Loads[set.Load]), rest, cue)
        );
    }

    /// <summary>Buttons that explain the exercises of a session, and remember where they were met.</summary>
    public static IEnumerable<Button[]> Buttons(Words words, IReadOnlyList<StrengthSet> sets, string session) =>
        sets.Select(set => new Button(
                words.Text(ExercisePhrases.NameOf(set.Exercise)),
                ButtonToken.Redraw($"{session} {set.Exercise.Name}")
            ))
            .Chunk(NamesARow);

    /// <summary>All there is to know of an exercise.</summary>
    public static ReplyPart.Fields Fields(Words words, Exercise exercise) =>
        new([
            new(words.Text(How), words.Say(ExercisePhrases.HowOf(exercise))),
            new(words.Text(Cue), words.Say(ExercisePhrases.CueOf(exercise))),
            new(words.Text(Muscles), string.Join(", ", exercise.Muscles.Select(group => words.Text(Groups[group])))),
            new(words.Text(Easier), words.Say(ExercisePhrases.EasierOf(exercise))),
            new(words.Text(Why), words.Say(ExercisePhrases.WhyOf(exercise))),
        ]);
}
