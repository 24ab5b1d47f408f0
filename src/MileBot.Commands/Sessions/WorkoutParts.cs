using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Routines;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using MileBot.Commands.Routines;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Sessions;

/// <summary>The one way to show a workout: what it is for, why, what to do and how fast, what it adds up to, and when to stop.</summary>
internal sealed class WorkoutParts(Library library, SessionTimes times)
{
    private static readonly Phrase WarmUpFirst = new("session.warm-up", "routine");
    private static readonly Phrase CoolDownAfter = new("session.cool-down", "routine");
    private static readonly Phrase TellMile = new("session.tell-mile");
    private static readonly Phrase TotalTime = new("session.total-time", "time");
    private static readonly Phrase TotalWork = new("session.total-work", "distance", "load");
    private static readonly Phrase OwnStopSigns = new("session.stop-signs");
    private static readonly PhraseSet<FitChange> Changes = new("session.change");
    private static readonly PhraseSet<WorkoutKind> Why = new("why");
    private static readonly PhraseSet<WorkoutKind> StopSigns = new("stop-signs");

    /// <summary>All but the stop signs, which a logged session no longer needs.</summary>
    public List<ReplyPart> Of(Reader reader, ShownWorkout shown)
    {
        var words = reader.Words;
        List<ReplyPart> parts = [];
        if (shown.Known is { } known)
        {
            parts.Add(new ReplyPart.Paragraph(ReasonOf(words, known)));
        }

        if (shown.Steps.Count > 0)
        {
            var fitted = Fit(reader, shown);
            parts.Add(new ReplyPart.Steps(StepsOf(reader, shown, fitted)));
            parts.Add(
                new ReplyPart.Paragraph(fitted is null ? TimeOrHint(words, shown) : SumOf(reader, shown, fitted))
            );
        }

        return parts;
    }

    /// <summary>What to do and how long it takes, and no more.</summary>
    public IEnumerable<ReplyPart> Brief(Reader reader, ShownWorkout shown)
    {
        if (shown.Steps.Count == 0)
        {
            yield break;
        }

        var fitted = Fit(reader, shown);
        yield return new ReplyPart.Steps(StepsOf(reader, shown, fitted));
        yield return new ReplyPart.Paragraph(
            fitted is null ? TimeOrHint(reader.Words, shown) : TimeOf(reader.Words, shown, fitted)
        );
    }

    /// <summary>The work at this runner's paces; null when nobody knows them.</summary>
    public static FittedWorkout? Fit(Reader reader, ShownWorkout shown) =>
        ShapeOf(reader.Runner, shown.Planned?.Goal) is { } shape ? WorkoutFitter.Fit(shown.Steps, shape) : null;

    /// <summary>When to stop: the workout's own words, or its kind's.</summary>
    public static ReplyPart StopSignsOf(Words words, ShownWorkout shown) =>
        new ReplyPart.Paragraph(
            words.Say(
                shown.Known is not { } known ? OwnStopSigns
                : words.Knows(WorkoutPhrases.StopSignsOf(known.Name)) ? WorkoutPhrases.StopSignsOf(known.Name)
                : StopSigns[known.Kind]
            )
        );

    /// <summary>What it is for, and why that helps a miler: in the workout's own words, or its kind's.</summary>
    private static RichText ReasonOf(Words words, Workout workout)
    {
        var own = WorkoutPhrases.WhyOf(workout.Name);
        return words.Say(WorkoutPhrases.PurposeOf(workout.Name))
            + " "
            + words.Say(words.Knows(own) ? own : Why[workout.Kind]);
    }

    private static RunnerShape? ShapeOf(Runner runner, RaceTime? goal) =>
        runner.MileTime is { } mile && Vdot.From(Distance.Mile, mile).Succeeded(out var fitness, out _)
            ? new RunnerShape(TrainingPaces.For(fitness), runner.Weekly, goal)
            : null;

    private List<Step> StepsOf(Reader reader, ShownWorkout shown, FittedWorkout? fitted)
    {
        // Whoever runs and walks in turn should listen to the breath, not to a watch.
        var byFeel = fitted is null || shown.Known?.Kind == WorkoutKind.WalkRun;
        var writer = new WorkoutWords(reader.Words, reader.Runner.Units);
        var steps = (byFeel ? shown.Steps.Select(ByFeel.Of) : fitted!.Steps).Select(writer.Step).ToList();
        if (shown.Known?.WarmUp is { } warmUp)
        {
            steps.Insert(0, Routine(reader.Words, RoutineUse.WarmUp, warmUp, WarmUpFirst));
        }

        if (shown.Known?.CoolDown is { } coolDown)
        {
            steps.Add(Routine(reader.Words, RoutineUse.CoolDown, coolDown, CoolDownAfter));
        }

        return steps;
    }

    /// <summary>What it adds up to, and what was changed to suit the runner.</summary>
    private RichText SumOf(Reader reader, ShownWorkout shown, FittedWorkout fitted)
    {
        var words = reader.Words;
        var sum = TimeOf(words, shown, fitted);
        if (fitted.Distance > default(Distance))
        {
            var ground = MeasureWords.Ground(words, fitted.Distance, reader.Runner.Units);
            sum += words.Say(TotalWork, ground, $"{fitted.Load:0}");
        }

        return fitted.Changes.Aggregate(sum, (text, change) => text + words.Say(Changes[change]));
    }

    /// <summary>Whoever has a plan and no mile yet needs no paces; anybody else can have them.</summary>
    private RichText TimeOrHint(Words words, ShownWorkout shown) =>
        shown.Planned is { } request
            ? TimeOf(words, shown, WorkoutFitter.Fit(shown.Steps, SessionTimes.ShapeOf(request)))
            : words.Say(TellMile);

    private RichText TimeOf(Words words, ShownWorkout shown, FittedWorkout fitted) =>
        words.Say(TotalTime, MeasureWords.Span(words, times.Of(shown.Known, fitted)));

    private Step Routine(Words words, RoutineUse use, string name, Phrase phrase)
    {
        var routine = library.Find(use, name);
        return new Step(MeasureWords.Of(words, routine.Lasts), words.Say(phrase, RoutineWords.NameOf(words, routine)));
    }
}
