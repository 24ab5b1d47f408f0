using MileBot.Coaching.Levels;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Notation;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary;

namespace MileBot.Commands.Workouts;

/// <summary>Finds a workout by what it is for, shows one fitted to the runner, or reads one that somebody wrote.</summary>
internal sealed class WorkoutCommand : ICommand
{
    private static readonly Argument<WorkoutKind> Kind = Choice.Of<WorkoutKind>("kind");
    private static readonly Argument<IReadOnlyList<WorkoutStep>> Notation = new("notation", WorkoutNotation.Parse)
    {
        IsNotation = true,
    };

    private readonly Readers readers;
    private readonly WorkoutReplies replies;
    private readonly Library library;
    private readonly Argument<Workout> name;

    public WorkoutCommand(Readers readers, WorkoutReplies replies, Library library)
    {
        (this.readers, this.replies, this.library) = (readers, replies, library);
        var workouts = library.Workouts.ToDictionary(workout => workout.Name);
        name = new("name", text => Find(text, workouts)) { Suggest = typed => Beginning(typed, workouts.Keys) };
        Card = new(
            new("workout"),
            [Kind, LevelWords.Argument, name, Notation],
            [$"/workout {WorkoutNotation.Example}", "/workout speed", "/workout"]
        )
        {
            Topic = CommandTopic.Training,
        };
    }

    public CommandCard Card { get; }

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        if (!call.Ask.IsPrivate)
        {
            reader = reader with { Runner = reader.Runner with { MileTime = null, Weekly = null } };
        }

        return call.Values.TryRead(Notation, out var steps) ? replies.Own(reader, steps)
            : call.Values.TryRead(name, out var workout) ? replies.One(reader, workout)
            : call.Values.TryRead(Kind, out var kind) ? OfKind(reader, kind, LevelIn(call))
            : WorkoutReplies.Kinds(reader.Words, LevelIn(call));
    }

    private static TrainingLevel? LevelIn(Call call) =>
        call.Values.TryRead(LevelWords.Argument, out var level) ? level : null;

    /// <summary>Those of the level asked for, or of the runner's own; all of them where there are none of it.</summary>
    private Reply OfKind(Reader reader, WorkoutKind kind, TrainingLevel? asked)
    {
        var all = library.For(kind);
        var level = asked ?? (reader.Runner.MileTime is { } mile ? MileLevels.Of(mile) : null);
        var suiting = all.Where(workout => level is not { } wanted || workout.Levels.Contains(wanted)).ToList();
        return suiting.Count == 1 ? replies.One(reader, suiting[0])
            : suiting.Count > 0 ? WorkoutReplies.Many(reader.Words, kind, level, suiting)
            : WorkoutReplies.Many(reader.Words, kind, level: null, all);
    }

    private static Parsed<Workout> Find(string text, Dictionary<string, Workout> workouts) =>
        workouts.TryGetValue(text.Trim().ToLowerInvariant(), out var workout)
            ? workout
            : new Problem(AskProblem.ChoiceUnknown, text) { Suggestions = NearestWords.To(text, workouts.Keys) };

    private static IReadOnlyList<string> Beginning(string typed, IEnumerable<string> names) =>
        [
            .. names
                .Where(name => name.StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal),
        ];
}
