using MileBot.Coaching.Levels;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Notation;
using MileBot.Commands.Sessions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Workouts;

/// <summary>The library as a runner walks through it: kinds, the workouts of a kind, one workout.</summary>
internal sealed class WorkoutReplies(WorkoutParts workouts)
{
    private const int ButtonsPerRow = 3;

    /// <summary>With more, names have to do, or the list no longer fits on a phone.</summary>
    private const int MostExplained = 5;

    /// <summary>With more, the level has to be chosen first.</summary>
    private const int MostOffered = 9;

    private static readonly Phrase Title = new("workout.title");
    private static readonly Phrase Lead = new("workout.lead", "example");
    private static readonly Phrase OfKind = new("workout.of-kind", "kind");
    private static readonly Phrase OfKindAndLevel = new("workout.of-kind-and-level", "kind", "level");
    private static readonly Phrase Entry = new("workout.entry", "name");
    private static readonly Phrase Choose = new("workout.choose", "number");
    private static readonly Phrase ChooseLevel = new("workout.choose-level", "number");
    private static readonly Phrase OwnTitle = new("workout.own");
    private static readonly Phrase Written = new("workout.written", "notation");
    private static readonly Phrase All = new("workout.all");
    private static readonly Phrase More = new("workout.more", "kind");
    private static readonly PhraseSet<WorkoutKind> KindNames = new("workout.kind");

    public static Reply Kinds(Words words, TrainingLevel? level)
    {
        var suffix = level is { } chosen ? $" {Choice.WordFor(chosen)}" : "";
        var kinds = Enum.GetValues<WorkoutKind>()
            .Select(kind => new Button(
                words.Text(KindNames[kind]),
                ButtonToken.Redraw($"workout {Choice.WordFor(kind)}{suffix}")
            ));
        return new Reply(
            words.Say(Title),
            [
                new ReplyPart.Paragraph(words.Say(Lead, $"/workout {WorkoutNotation.Example}")),
                new ReplyPart.Buttons([.. kinds.Chunk(ButtonsPerRow)]),
            ]
        );
    }

    public static Reply Many(Words words, WorkoutKind kind, TrainingLevel? level, IReadOnlyList<Workout> found)
    {
        var title = level is { } of
            ? words.Say(OfKindAndLevel, words.Text(KindNames[kind]), LevelWords.Of(words, of))
            : words.Say(OfKind, words.Text(KindNames[kind]));
        var isTooMany = level is null && found.Count > MostOffered;
        var names = (isTooMany ? [] : found).Select(workout => new Button(
            NameOf(words, workout),
            ButtonToken.Redraw($"workout {workout.Name}")
        ));
        var levels = LevelWords
            .All.Where(other => other != level)
            .Select(other => new Button(
                LevelWords.Of(words, other),
                ButtonToken.Redraw($"workout {Choice.WordFor(kind)} {Choice.WordFor(other)}")
            ));
        return new Reply(
            title,
            [
                found.Count <= MostExplained
                    ? new ReplyPart.Steps([.. found.Select(workout => EntryOf(words, workout))])
                    : new ReplyPart.Paragraph(words.Say(isTooMany ? ChooseLevel : Choose, found.Count)),
                new ReplyPart.Buttons([.. names.Chunk(2), [.. levels], [AllKinds(words)]]),
            ]
        );
    }

    public Reply One(Reader reader, Workout workout)
    {
        var words = reader.Words;
        var shown = ShownWorkout.Of(workout);
        List<Button> around =
        [
            .. WorkoutLinks.Of(words, workout),
            new(
                words.Text(More, words.Text(KindNames[workout.Kind])),
                ButtonToken.Redraw($"workout {Choice.WordFor(workout.Kind)}")
            ),
            AllKinds(words),
            ShareButton.For(words, $"workout {workout.Name}"),
        ];

        return new Reply(
            NameOf(words, workout),
            [
                .. workouts.Of(reader, shown),
                WorkoutParts.StopSignsOf(words, shown),
                new ReplyPart.Buttons([.. around.Chunk(2)]),
            ]
        );
    }

    /// <summary>A workout somebody wrote, with the one way to write it, so that it can be passed on.</summary>
    public Reply Own(Reader reader, IReadOnlyList<WorkoutStep> steps)
    {
        var words = reader.Words;
        var shown = new ShownWorkout(steps, Known: null);
        var command = $"workout {WorkoutNotation.Format(steps)}";
        List<ReplyPart> parts =
        [
            .. workouts.Of(reader, shown),
            WorkoutParts.StopSignsOf(words, shown),
            new ReplyPart.Paragraph(words.Say(Written, $"/{command}")),
        ];
        if (ButtonToken.Fits(command))
        {
            parts.Add(
                new ReplyPart.Buttons([
                    [ShareButton.For(words, command), AllKinds(words)],
                ])
            );
        }

        return new Reply(words.Say(OwnTitle), parts);
    }

    private static Step EntryOf(Words words, Workout workout) =>
        new("", words.Say(Entry, NameOf(words, workout)) + " " + words.Say(WorkoutPhrases.PurposeOf(workout.Name)));

    private static Button AllKinds(Words words) => new(words.Text(All), ButtonToken.Redraw("workout"));

    private static string NameOf(Words words, Workout workout) => words.Text(WorkoutPhrases.NameOf(workout.Name));
}
