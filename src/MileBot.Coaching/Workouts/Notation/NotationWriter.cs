using System.Globalization;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Notation;

/// <summary>Writes workouts in the one canonical way.</summary>
internal static class NotationWriter
{
    private const string Rest = "rest";

    public static string Write(IReadOnlyList<WorkoutStep> steps) => steps.Count == 0 ? Rest : Sequence(steps);

    private static string Sequence(IReadOnlyList<WorkoutStep> steps) => string.Join(" + ", steps.Select(Write));

    private static string Write(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run run => $"{Write(run.Extent, run.Effort)} {NotationWords.For(run.Effort)}",
            WorkoutStep.Progression run =>
                $"{Write(run.Extent, run.From)} {NotationWords.For(run.From)} > {NotationWords.For(run.To)}",
            WorkoutStep.Recover recover => Write(recover.Recovery),
            WorkoutStep.Drills drills => $"{Write(drills.Time)} {NotationWords.For(NotationWord.Drills)}",
            WorkoutStep.CrossTrain cross => $"{Write(cross.Time)} {NotationWords.For(NotationWord.Cross)}",
            WorkoutStep.Repeat repeat => Write(repeat),
            _ => throw new InvalidOperationException("A step of an unknown kind."),
        };

    private static string Write(WorkoutStep.Repeat repeat)
    {
        var rounds = repeat.Steps is [not WorkoutStep.Repeat and var only]
            ? Write(only)
            : $"({Sequence(repeat.Steps)})";
        return repeat.Between is { } between
            ? $"{repeat.Times} x {rounds} w/ {Write(between)}"
            : $"{repeat.Times} x {rounds}";
    }

    private static string Write(Recovery recovery) =>
        recovery switch
        {
            Recovery.Measured measured => $"{Write(measured.Extent)} {NotationWords.For(measured.Manner)}",
            Recovery.Full => NotationWords.For(NotationWord.Full),
            _ => throw new InvalidOperationException("A recovery of an unknown kind."),
        };

    /// <summary>A lone M after a bare number would read as metres.</summary>
    private static string Write(Extent extent, Effort effort) =>
        Write(extent) is var amount
        && effort == Effort.Marathon
        && char.IsAsciiDigit(amount[^1])
        && extent is Extent.ForDistance
            ? $"{amount} m"
            : amount;

    private static string Write(Extent extent) =>
        extent switch
        {
            Extent.ForTime time => Write(time.Time),
            Extent.ForDistance distance => Write(distance.Distance),
            _ => throw new InvalidOperationException("An extent of an unknown kind."),
        };

    private static string Write(RaceTime time)
    {
        var seconds = time.Milliseconds / 1_000;
        return seconds % 60 == 0 ? $"{seconds / 60} min"
            : seconds < 120 ? $"{seconds} s"
            : time.ToString();
    }

    /// <summary>Whole miles, whole kilometres from 2, tenths of them from 5; else metres, bare from 100 on.</summary>
    private static string Write(Distance distance)
    {
        var millimetres = distance.Millimetres;
        return distance switch
        {
            _ when millimetres % Distance.Mile.Millimetres == 0 => $"{millimetres / Distance.Mile.Millimetres} mi",
            _ when millimetres >= 2_000_000 && millimetres % 1_000_000 == 0 => $"{millimetres / 1_000_000} km",
            _ when millimetres >= 5_000_000 && millimetres % 100_000 == 0 => $"{Decimal(millimetres, 1_000_000)} km",
            _ when millimetres >= 100_000 && millimetres % 1_000 == 0 => $"{millimetres / 1_000}",
            _ => $"{Decimal(millimetres, 1_000)} m",
        };
    }

    private static string Decimal(long value, long unit) =>
        ((decimal)value / unit).ToString(CultureInfo.InvariantCulture);
}
