using System.Globalization;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Workouts.Notation;

/// <summary>Reads a workout from left to right; the first problem ends it.</summary>
internal sealed class NotationReader
{
    private const int MostSteps = 40;
    private const int DeepestRepeat = 2;
    private const int MostRepeats = 60;

    private readonly NotationCursor cursor;
    private readonly StepReader plain;
    private int steps;

    public NotationReader(string text)
    {
        cursor = new(text);
        plain = new(cursor);
    }

    public Parsed<IReadOnlyList<WorkoutStep>> Read()
    {
        cursor.SkipBreaks();
        if (cursor.TakeLone("rest"))
        {
            return Parsed<IReadOnlyList<WorkoutStep>>.Of([]);
        }

        var sequence = ReadSequence(depth: 0);
        if (sequence is not null && !cursor.AtEnd)
        {
            plain.Unexpected<WorkoutStep>();
        }

        return cursor.Problem is { } problem ? problem : Parsed<IReadOnlyList<WorkoutStep>>.Of(sequence!);
    }

    private List<WorkoutStep>? ReadSequence(int depth)
    {
        var sequence = new List<WorkoutStep>();
        do
        {
            if (ReadItem(depth) is not { } step)
            {
                return null;
            }

            sequence.Add(step);
            if (plain.NextIsRecovery())
            {
                if (plain.ReadRecovery() is not { } recovery)
                {
                    return null;
                }

                sequence.Add(new WorkoutStep.Recover(recovery));
            }
        } while (TakeSeparator());

        return sequence;
    }

    /// <summary>A plus sign, a comma, the word "then", or a new line.</summary>
    private bool TakeSeparator()
    {
        var broken = cursor.Next.Kind == NotationTokenKind.Break;
        cursor.SkipBreaks();
        var joined = cursor.Take("+") || cursor.Take("then") || cursor.Take("and");
        cursor.SkipBreaks();
        return joined || (broken && !cursor.AtEnd && !cursor.Next.Is(")"));
    }

    private WorkoutStep? ReadItem(int depth) =>
        ++steps > MostSteps ? cursor.Fail<WorkoutStep>(NotationProblem.TooLong, cursor.Next)
        : NextIsCount() ? ReadRepeat(depth)
        : plain.Read();

    /// <summary><c>6 x …</c>, or <c>6 strides</c>.</summary>
    private bool NextIsCount() =>
        cursor.Next.Kind == NotationTokenKind.Number
        && (
            cursor.AfterNext.Is("x")
            || (TimesIn(cursor.Next.Text) is not null && UsualRep.For(cursor.MeaningAfterNext()) is not null)
        );

    private static int? TimesIn(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var times)
        && times is >= 2 and <= MostRepeats
            ? times
            : null;

    private WorkoutStep? ReadRepeat(int depth)
    {
        var count = cursor.Take();
        if (TimesIn(count.Text) is not { } times)
        {
            return cursor.Fail<WorkoutStep>(NotationProblem.RepeatOutOfRange, count);
        }

        if (depth == DeepestRepeat)
        {
            return cursor.Fail<WorkoutStep>(NotationProblem.NestedTooDeeply, count);
        }

        cursor.Take("x");
        var usual = UsualRep.For(cursor.NextMeaning());
        if (ReadRepeated(depth, usual) is not { } repeated)
        {
            return null;
        }

        var between = plain.NextIsRecovery() ? plain.ReadRecovery() : usual?.Between;
        return cursor.Problem is null ? new WorkoutStep.Repeat(times, repeated, between) : null;
    }

    private List<WorkoutStep>? ReadRepeated(int depth, UsualRep? usual)
    {
        if (usual is not null)
        {
            cursor.TakeMeaning();
            return [usual.Step];
        }

        var bracket = cursor.Next;
        if (!cursor.Take("("))
        {
            return ReadItem(depth + 1) is { } step ? [step] : null;
        }

        cursor.SkipBreaks();
        if (ReadSequence(depth + 1) is not { } sequence)
        {
            return null;
        }

        return cursor.Take(")") ? sequence
            : cursor.AtEnd ? cursor.Fail<List<WorkoutStep>>(NotationProblem.BracketOpen, bracket)
            : plain.Unexpected<List<WorkoutStep>>();
    }
}
