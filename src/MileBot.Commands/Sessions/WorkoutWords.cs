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
    private static readonly Phrase Times = new("step.times", "number");
    private static readonly Phrase Part = new("step.part", "extent", "manner");
    private static readonly Phrase Then = new("step.then", "first", "second");
    private static readonly Phrase WithPace = new("step.with-pace", "effort", "pace");

    public static Step Step(Words words, WorkoutStep step, TrainingPaces? paces, Units units) =>
        step switch
        {
            WorkoutStep.Run run => new Step(ExtentOf(words, run.Extent), EffortOf(words, run, paces, units)),
            WorkoutStep.Recover recover => new Step(
                ExtentOf(words, recover.Extent),
                words.Say(Recoveries[recover.Manner])
            ),
            WorkoutStep.Repeat repeat => new Step(
                words.Text(Times, repeat.Times),
                Repeated(words, repeat, paces, units)
            ),
            _ => throw new InvalidOperationException("A step of an unknown kind."),
        };

    private static string Repeated(Words words, WorkoutStep.Repeat repeat, TrainingPaces? paces, Units units) =>
        repeat
            .Steps.Select(step => Inner(words, step, paces, units))
            .Aggregate((first, second) => words.Text(Then, first, second));

    private static string Inner(Words words, WorkoutStep step, TrainingPaces? paces, Units units) =>
        step switch
        {
            WorkoutStep.Run run => words.Text(Part, ExtentOf(words, run.Extent), EffortOf(words, run, paces, units)),
            WorkoutStep.Recover recover => words.Text(
                Part,
                ExtentOf(words, recover.Extent),
                words.Text(Recoveries[recover.Manner])
            ),
            _ => throw new InvalidOperationException("A repeat holds plain steps only."),
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
