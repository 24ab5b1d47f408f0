using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Sessions;

/// <summary>The steps of a workout in one runner's words and units.</summary>
internal sealed class WorkoutWords(Words words, Units units)
{
    private static readonly PhraseSet<Effort> Efforts = new("effort");
    private static readonly PhraseSet<Effort> ShortEfforts = new("effort-short");
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

    /// <summary>From here on a pace says more than the time for the whole way.</summary>
    private static readonly Distance LongRep = Distance.FromMetres(2_000);

    public Step Step(FittedStep step) =>
        step switch
        {
            FittedStep.Repeat { Times: 1, Steps: [FittedStep.Single only] } => Step(only),
            FittedStep.Repeat repeat => new Step(words.Text(Times, repeat.Times), Round(repeat)),
            FittedStep.Single single => new Step(AmountOf(single.Step), MannerOf(single)),
            _ => throw new InvalidOperationException("A fitted step of an unknown kind."),
        };

    /// <summary>One round of a repeat, and what comes between two.</summary>
    private string Round(FittedStep.Repeat repeat)
    {
        var round = repeat.Steps.Select(Inner).Aggregate((first, second) => words.Text(Then, first, second));
        return repeat.Between is { } between ? words.Text(Between, round, Inner(between)) : round;
    }

    private string Inner(FittedStep step) =>
        step switch
        {
            FittedStep.Repeat repeat => words.Text(Set, repeat.Times, Round(repeat)),
            FittedStep.Single { Step: WorkoutStep.Recover { Recovery: Recovery.Full } } => words.Text(FullRecovery),
            FittedStep.Single single => words.Text(Part, AmountOf(single.Step), MannerOf(single)),
            _ => throw new InvalidOperationException("A fitted step of an unknown kind."),
        };

    private string AmountOf(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run run => Of(run.Extent),
            WorkoutStep.Progression run => Of(run.Extent),
            WorkoutStep.Recover { Recovery: Recovery.Measured measured } => Of(measured.Extent),
            WorkoutStep.Drills drills => MeasureWords.Of(words, drills.Time),
            WorkoutStep.CrossTrain cross => MeasureWords.Of(words, cross.Time),
            _ => "",
        };

    private string Of(Extent extent) =>
        extent switch
        {
            Extent.ForTime time => MeasureWords.Of(words, time.Time),
            Extent.ForDistance distance => MeasureWords.Of(words, distance.Distance),
            _ => throw new InvalidOperationException("An extent of an unknown kind."),
        };

    private string MannerOf(FittedStep.Single single) =>
        single.Pace is { } pace ? words.Text(WithPace, MannerOf(single.Step), Of(pace, single)) : MannerOf(single.Step);

    private string MannerOf(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run run => words.Text(Efforts[run.Effort]),
            WorkoutStep.Progression run => words.Text(
                Progression,
                words.Text(ShortEfforts[run.From]),
                words.Text(ShortEfforts[run.To])
            ),
            WorkoutStep.Recover { Recovery: Recovery.Measured measured } => words.Text(Recoveries[measured.Manner]),
            WorkoutStep.Recover => words.Text(FullRecovery),
            WorkoutStep.Drills => words.Text(Drills),
            WorkoutStep.CrossTrain => words.Text(CrossTraining),
            _ => throw new InvalidOperationException("A step of an unknown kind."),
        };

    /// <summary>For a rep on the track its time, elsewhere the pace; where it gets faster on the way, the slow end first.</summary>
    private string Of(PaceRange pace, FittedStep.Single single) =>
        !pace.IsOne
            ? single.Step is WorkoutStep.Progression
                ? MeasureWords.Of(words, pace.Slow, pace.Fast, units)
                : MeasureWords.Of(words, pace.Fast, pace.Slow, units)
            : single.Step is WorkoutStep.Run { Extent: Extent.ForDistance { Distance: var ground } } && ground < LongRep
                ? MeasureWords.Rep(words, single.Time)
                : MeasureWords.Of(words, pace.Fast, units);
}
