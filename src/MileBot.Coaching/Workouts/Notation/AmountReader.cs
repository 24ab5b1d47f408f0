using System.Globalization;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Notation;

/// <summary>Reads how far or how long: <c>400</c>, <c>2.5 km</c>, <c>3 laps</c>, <c>20 min</c>, <c>1:30</c>, <c>5'30"</c>.</summary>
internal sealed class AmountReader(NotationCursor cursor)
{
    /// <summary>A smaller bare number could be minutes or seconds.</summary>
    private const long SmallestBareMetres = 100;

    /// <summary>A smaller number of <c>m</c> could be minutes.</summary>
    private const decimal SmallestMetres = 50;

    private static readonly Distance Shortest = Distance.FromMetres(50);
    private static readonly Distance Longest = Distance.FromKilometres(100);
    private static readonly RaceTime Briefest = RaceTime.FromSeconds(1);
    private static readonly RaceTime Lengthiest = RaceTime.FromMinutes(360);

    public Extent? Read()
    {
        var number = cursor.Take();
        if (number.Is("mile"))
        {
            return new Extent.ForDistance(Distance.Mile);
        }

        return number.Text.Contains(':', StringComparison.Ordinal) ? Clock(number)
            : Value(number.Text) is not { } value ? cursor.Fail<Extent>(NotationProblem.OutOfPlace, number)
            : cursor.Next.Text is var unit && NotationWords.SecondsIn(unit) is { } seconds
                ? Time(number, value * seconds)
            : NotationWords.MillimetresIn(unit) is { } millimetres ? Length(number, value, millimetres)
            : Bare(number, value);
    }

    private Extent? Clock(NotationToken number)
    {
        var parts = number.Text.Split(':');
        if (parts.Length > 3 || parts.Skip(1).Any(part => part.Length != 2) || parts[0].Length > 3)
        {
            return cursor.Fail<Extent>(NotationProblem.OutOfPlace, number);
        }

        var seconds = 0;
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            {
                return cursor.Fail<Extent>(NotationProblem.OutOfPlace, number);
            }

            seconds = (seconds * 60) + digits;
        }

        _ = cursor.Take("min") || cursor.Take("h");
        return InRange(number, RaceTime.FromSeconds(seconds));
    }

    /// <summary>Larger units first: <c>1 h 10 min</c>, <c>5 min 30 s</c>.</summary>
    private Extent? Time(NotationToken first, decimal seconds)
    {
        var unit = NotationWords.SecondsIn(cursor.Take().Text);
        while (
            cursor.Next.Kind == NotationTokenKind.Number
            && NotationWords.SecondsIn(cursor.AfterNext.Text) is { } smaller
            && smaller < unit
            && Value(cursor.Next.Text) is { } value
        )
        {
            seconds += value * smaller;
            unit = smaller;
            cursor.Take();
            cursor.Take();
        }

        return InRange(first, RaceTime.FromSeconds(Math.Round((double)seconds, MidpointRounding.AwayFromZero)));
    }

    private Extent? Length(NotationToken number, decimal value, long unit)
    {
        var isShort = cursor.Take().Is("m");
        var length = unit == 1_000 ? Metres(number.Text, value) : value;
        if (isShort && length < SmallestMetres)
        {
            return cursor.Fail<Extent>(
                NotationProblem.AmountUnclear,
                number.Start,
                cursor.Since(number),
                $"{number.Text} min"
            );
        }

        return InRange(number, Distance.FromMillimetres((long)(length * unit)));
    }

    private Extent? Bare(NotationToken number, decimal value) =>
        Metres(number.Text, value) is var metres && metres < SmallestBareMetres
            ? cursor.Fail<Extent>(NotationProblem.AmountUnclear, number, Meant(number.Text, value))
            : InRange(number, Distance.FromMillimetres((long)(metres * 1_000)));

    private static string[] Meant(string number, decimal value) =>
        value < SmallestMetres ? [$"{number} min", $"{number} km", $"{number} s"] : [$"{number} m", $"{number} s"];

    /// <summary><c>1,500</c> metres are no metre and a half. Kilometres and miles keep their decimal comma.</summary>
    private static decimal Metres(string number, decimal value) => IsThousands(number) ? value * 1_000 : value;

    private static bool IsThousands(string number) =>
        number.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && number.Length - comma == 4;

    /// <summary>At most nine digits on one side; null for <c>1.2.3</c>.</summary>
    private static decimal? Value(string number) =>
        number.Length <= 12
        && decimal.TryParse(
            number.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;

    private Extent? InRange(NotationToken number, RaceTime time) =>
        time >= Briefest && time <= Lengthiest ? new Extent.ForTime(time) : OutOfRange(number);

    private Extent? InRange(NotationToken number, Distance distance) =>
        distance >= Shortest && distance <= Longest ? new Extent.ForDistance(distance) : OutOfRange(number);

    private Extent? OutOfRange(NotationToken number) =>
        cursor.Fail<Extent>(NotationProblem.AmountOutOfRange, number.Start, cursor.Since(number));
}
