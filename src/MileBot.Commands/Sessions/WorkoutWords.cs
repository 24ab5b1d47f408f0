using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Sessions;

/// <summary>The steps of a workout in a runner's words, with paces when their mile time is known.</summary>
internal static class WorkoutWords
{
    private static readonly PhraseSet<Effort> Efforts = new("effort");
    private static readonly PhraseSet<RecoveryManner> Recoveries = new("recovery");
    private static readonly Phrase FullRecovery = new("recovery.full");
    private static readonly Phrase Times = new("step.times", "number");
    private static readonly Phrase Set = new("step.set", "number", "round");
    private static readonly Phrase Part = new("step.part", "extent", "manner");
    private static readonly Phrase Then = new("step.then", "first", "second");
    private static readonly Phrase Between = new("step.between", "round", "recovery");
    private static readonly Phrase WithPace = new("step.with-pace", "effort", "pace");
    private static readonly Phrase Progression = new("step.progression", "from", "to");
    private static readonly Phrase Drills = new("step.drills");
    private static readonly Phrase CrossTraining = new("step.cross-training");

    public static Step Step(Words words, WorkoutStep step, TrainingPaces? paces, Units units) =>
        step is WorkoutStep.Repeat repeat
            ? new Step(words.Text(Times, repeat.Times), Round(words, repeat, paces, units))
            : new Step(AmountOf(words, step), MannerOf(words, step, paces, units));

    /// <summary>One round of a repeat, and what comes between two.</summary>
    private static string Round(Words words, WorkoutStep.Repeat repeat, TrainingPaces? paces, Units units)
    {
        var round = repeat
            .Steps.Select(step => Inner(words, step, paces, units))
            .Aggregate((first, second) => words.Text(Then, first, second));
        return repeat.Between is { } between ? words.Text(Between, round, Of(words, between)) : round;
    }

    private static string Inner(Words words, WorkoutStep step, TrainingPaces? paces, Units units) =>
        step switch
        {
            WorkoutStep.Repeat repeat => words.Text(Set, repeat.Times, Round(words, repeat, paces, units)),
            WorkoutStep.Recover { Recovery: Recovery.Full } => words.Text(FullRecovery),
            _ => words.Text(Part, AmountOf(words, step), MannerOf(words, step, paces, units)),
        };

    private static string Of(Words words, Recovery recovery) =>
        Inner(words, new WorkoutStep.Recover(recovery), null, default);

    private static string AmountOf(Words words, WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run run => ExtentOf(words, run.Extent),
            WorkoutStep.Progression run => ExtentOf(words, run.Extent),
            WorkoutStep.Recover { Recovery: Recovery.Measured measured } => ExtentOf(words, measured.Extent),
            WorkoutStep.Drills drills => MeasureWords.Of(words, drills.Time),
            WorkoutStep.CrossTrain cross => MeasureWords.Of(words, cross.Time),
            _ => "",
        };

    private static string MannerOf(Words words, WorkoutStep step, TrainingPaces? paces, Units units) =>
        step switch
        {
            WorkoutStep.Run run => EffortOf(words, run, paces, units),
            WorkoutStep.Progression run => words.Text(
                Progression,
                words.Text(Efforts[run.From]),
                words.Text(Efforts[run.To])
            ),
            WorkoutStep.Recover { Recovery: Recovery.Measured measured } => words.Text(Recoveries[measured.Manner]),
            WorkoutStep.Recover => words.Text(FullRecovery),
            WorkoutStep.Drills => words.Text(Drills),
            WorkoutStep.CrossTrain => words.Text(CrossTraining),
            _ => throw new InvalidOperationException("A step of an unknown kind."),
        };

    private static string ExtentOf(Words words, Extent extent) =>
        extent switch
        {
            Extent.ForTime time => MeasureWords.Of(words, time.Time),
            Extent.ForDistance distance => MeasureWords.Of(words, distance.Distance),
            _ => throw new InvalidOperationException("An extent of an unknown kind."),
        };

    private static string EffortOf(Words words, WorkoutStep.Run run, TrainingPaces? paces, Units units)
    {
        var effort = words.Text(Efforts[run.Effort]);
        return paces is not null && TargetOf(words, run, paces, units) is { } target
            ? words.Text(WithPace, effort, target)
            : effort;
    }

    /// <summary>On the track the time for the rep, elsewhere the pace; strides and sprints go by feel.</summary>
    private static string? TargetOf(Words words, WorkoutStep.Run run, TrainingPaces paces, Units units)
    {
        if (run.Effort is Effort.Easy or Effort.Long)
        {
            return MeasureWords.Of(words, paces.EasyFast, paces.EasySlow, units);
        }

        return PaceOf(run.Effort, paces) switch
        {
            null => null,
            { } pace when run.Extent is Extent.ForDistance rep => MeasureWords.Rep(words, pace.For(rep.Distance)),
            { } pace => MeasureWords.Of(words, pace, units),
        };
    }

    private static Pace? PaceOf(Effort effort, TrainingPaces paces) =>
        effort switch
        {
            Effort.Threshold => paces.Threshold,
            Effort.Interval => paces.Interval,
            Effort.Repetition => paces.Repetition,
            _ => null,
        };
}
