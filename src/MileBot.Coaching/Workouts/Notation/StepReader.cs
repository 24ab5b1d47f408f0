using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Workouts.Notation;

/// <summary>Reads steps that hold no others, and recoveries.</summary>
internal sealed class StepReader(NotationCursor cursor)
{
    private readonly AmountReader amounts = new(cursor);

    /// <summary>Amount and manner in either order: <c>20 min E</c>, <c>easy 20 min</c>; or <c>full</c>.</summary>
    public WorkoutStep? Read()
    {
        var first = cursor.Next;
        var meaning = NextIsAmount() ? null : cursor.TakeMeaning();
        if (meaning is NotationWord.Full)
        {
            return new WorkoutStep.Recover(new Recovery.Full());
        }

        if (!NextIsAmount())
        {
            return meaning is null
                ? Unexpected<WorkoutStep>()
                : cursor.Fail<WorkoutStep>(
                    NotationProblem.AmountMissing,
                    first.Start,
                    cursor.Since(first),
                    $"{Sample(meaning)} {NotationWords.For(meaning)}"
                );
        }

        if (amounts.Read() is not { } extent)
        {
            return null;
        }

        var amount = cursor.Since(first);
        meaning ??= cursor.TakeMeaning() ?? MeaningAfterFillers();
        if (meaning is null)
        {
            return WithoutMeaning(first, amount);
        }

        cursor.SkipFillers();
        return Make(first, extent, meaning);
    }

    public bool NextIsRecovery() => cursor.Next.Is("w") || cursor.Next.Is("with") || cursor.Next.Is("(");

    /// <summary><c>w/ 400 jog</c>, <c>with 90 s walk</c>, <c>w/ full</c>, <c>(90 s jog)</c>; whoever says no manner jogs.</summary>
    public Recovery? ReadRecovery()
    {
        var bracket = cursor.Next;
        var isBracketed = cursor.Take().Is("(");
        cursor.Take("/");
        if (ReadRecoveryItself() is not { } recovery)
        {
            return null;
        }

        cursor.SkipFillers();
        return !isBracketed || cursor.Take(")") ? recovery
            : cursor.AtEnd ? cursor.Fail<Recovery>(NotationProblem.BracketOpen, bracket)
            : Unexpected<Recovery>();
    }

    /// <summary>Says what is wrong with the next piece: an unknown word, or something known that does not belong there.</summary>
    public T? Unexpected<T>()
        where T : class
    {
        var token = cursor.Next;
        return token.Kind switch
        {
            NotationTokenKind.Word when cursor.NextMeaning() is null && !NotationWords.IsKnown(token.Text) =>
                cursor.Fail<T>(
                    NotationProblem.WordUnknown,
                    token,
                    [.. NearestWords.To(token.Text, NotationWords.All).Take(1)]
                ),
            NotationTokenKind.Number => cursor.Fail<T>(NotationProblem.OutOfPlace, token, $"+ {token.Text}"),
            NotationTokenKind.End => cursor.Fail<T>(NotationProblem.AmountMissing, token, "400 R"),
            _ => cursor.Fail<T>(NotationProblem.OutOfPlace, token),
        };
    }

    private Recovery? ReadRecoveryItself()
    {
        var first = cursor.Next;
        var meaning = NextIsAmount() ? null : cursor.TakeMeaning();
        if (meaning is NotationWord.Full)
        {
            return new Recovery.Full();
        }

        if (!NextIsAmount())
        {
            return Unexpected<Recovery>();
        }

        if (amounts.Read() is not { } extent)
        {
            return null;
        }

        meaning ??= cursor.NextMeaning() is RecoveryManner ? cursor.TakeMeaning() : RecoveryManner.Jog;
        return meaning is RecoveryManner manner
            ? Recover(first, extent, manner)
            : cursor.Fail<Recovery>(NotationProblem.OutOfPlace, first);
    }

    private Enum? MeaningAfterFillers()
    {
        cursor.SkipFillers();
        return cursor.TakeMeaning();
    }

    private bool NextIsAmount() => cursor.Next.Kind == NotationTokenKind.Number || cursor.Next.Is("mile");

    /// <summary>An unknown word where the effort should be is to blame; otherwise it is just missing.</summary>
    private WorkoutStep? WithoutMeaning(NotationToken first, string amount) =>
        cursor.Next.Kind == NotationTokenKind.Word && !NotationWords.IsKnown(cursor.Next.Text)
            ? Unexpected<WorkoutStep>()
            : cursor.Fail<WorkoutStep>(NotationProblem.EffortMissing, first.Start, amount, $"{amount} R");

    private WorkoutStep? Make(NotationToken first, Extent extent, Enum meaning) =>
        meaning switch
        {
            Effort from when TakeTowards() => ReadProgression(first, extent, from),
            Effort effort => new WorkoutStep.Run(extent, effort),
            RecoveryManner manner => Recover(first, extent, manner) is { } recovery
                ? new WorkoutStep.Recover(recovery)
                : null,
            _ when extent is not Extent.ForTime => TimeNeeded<WorkoutStep>(first, meaning),
            NotationWord.Drills => new WorkoutStep.Drills(((Extent.ForTime)extent).Time),
            NotationWord.Cross => new WorkoutStep.CrossTrain(((Extent.ForTime)extent).Time),
            _ => cursor.Fail<WorkoutStep>(NotationProblem.OutOfPlace, first),
        };

    /// <summary><c>E &gt; T</c>, <c>E-T</c>, <c>E to T</c>.</summary>
    private bool TakeTowards() => cursor.Take(">") || cursor.Take("-") || cursor.Take("to");

    private WorkoutStep? ReadProgression(NotationToken first, Extent extent, Effort from)
    {
        cursor.Take(">");
        if (cursor.TakeMeaning() is not Effort to || to <= from || to > Effort.TimeTrial)
        {
            return cursor.Fail<WorkoutStep>(
                NotationProblem.ProgressionNotRising,
                first.Start,
                cursor.Since(first),
                "20 min E > T"
            );
        }

        cursor.SkipFillers();
        return new WorkoutStep.Progression(extent, from, to);
    }

    private Recovery? Recover(NotationToken first, Extent extent, RecoveryManner manner) =>
        manner == RecoveryManner.Stand && extent is Extent.ForDistance
            ? TimeNeeded<Recovery>(first, manner)
            : new Recovery.Measured(extent, manner);

    private T? TimeNeeded<T>(NotationToken first, Enum meaning)
        where T : class =>
        cursor.Fail<T>(
            NotationProblem.TimeNeeded,
            first.Start,
            cursor.Since(first),
            $"{Sample(meaning)} {NotationWords.For(meaning)}"
        );

    /// <summary>An amount that goes with a meaning.</summary>
    private static string Sample(Enum meaning) =>
        meaning switch
        {
            Effort.Easy or Effort.Long or Effort.Marathon or Effort.Threshold => "20 min",
            Effort.Sprint or Effort.Hill => "10 s",
            Effort.Stride => "80 m",
            Effort => "400",
            RecoveryManner => "90 s",
            _ => "10 min",
        };
}
