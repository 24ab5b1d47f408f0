using System.Text;
using CsCheck;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Scoring;
using MileBot.Coaching.Splits;
using MileBot.Coaching.Workouts.Notation;
using NodaTime;

namespace MileBot.Coaching.Tests.Parsing;

/// <summary>Whatever is typed, a parser answers with a value or a problem; it never throws.</summary>
public sealed class AnyTextLaws
{
    private static readonly string[] Good =
    [
        "5:30",
        "5:30.4",
        "1:02:03",
        "5m30s",
        "1h02",
        "5'30\"",
        "mile",
        "1600",
        "1,500 m",
        "5k",
        "3.1mi",
        "half-marathon",
        "440y",
        "5:30/mi",
        "3:25 min/km",
        "82 per lap",
        "12.5 km/h",
        "7.5mph",
        "lane 3",
        "81 83.5 84 80",
        "5k 21:30 10k 45:00",
        "indoor",
        "2 km E + 6 x 400 R w/ 400 jog + 1 mi E",
        "2 x (4 x 200 R (200 jog)) with full, 20' E > T",
        "06:30",
        "7 p.m.",
        "18h30",
        "28 °C",
        "-3.5F",
        "60% rh",
        "5,280 ft",
        "1500m",
        "1.5%",
        "10 knots",
        "999999999",
        "999999999.999999999",
    ];

    private static readonly Gen<string> Unicode = Gen.Char.Array[0, 45].Select(chars => new string(chars));

    /// <summary>Signs that mean something to a parser, in any order.</summary>
    private static readonly Gen<string> Soup = Gen.OneOf(
            "0",
            "1",
            "5",
            "59",
            "60",
            "999999999",
            ":",
            ".",
            ",",
            "'",
            "\"",
            "/",
            "-",
            " ",
            "\u00a0",
            "h",
            "m",
            "s",
            "%",
            "°",
            "c",
            "f"
        )
        .Array[0, 14]
        .Select(string.Concat);

    private static readonly Gen<string> Words = Gen.OneOf(
            "km",
            "k",
            "mi",
            "mile",
            "half",
            "marathon",
            "per",
            " per ",
            "lane",
            "lap",
            "am",
            "pm",
            "a.",
            "noon",
            "min",
            "ft",
            "kn",
            "rh",
            "celsius",
            "3",
            "/",
            " "
        )
        .Array[0, 8]
        .Select(string.Concat);

    private static readonly Gen<string> Notation = Gen.OneOf(
            "6",
            "400",
            "20",
            "1:30",
            "2.5",
            "x",
            "×",
            "(",
            ")",
            "+",
            "\n",
            "w/",
            "with",
            "E",
            "R",
            ">",
            "-",
            "to",
            "min",
            "m",
            "jog",
            "stand",
            "full",
            "strides",
            "hill",
            "drills",
            "rest",
            "mile"
        )
        .Array[0, 16]
        .Select(pieces => string.Join(' ', pieces));

    private static readonly Gen<string> Mutated =
        from good in Gen.OneOf(Good)
        from edits in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 100], Gen.Char).Array[1, 3]
        select edits.Aggregate(good, (text, edit) => Edit(text, edit.Item1, edit.Item2, edit.Item3));

    private static readonly Gen<string> Doubled =
        from good in Gen.OneOf(Good)
        from other in Gen.OneOf(Good)
        from between in Gen.OneOf("", " ", "/", ":")
        select good + between + other;

    [Fact]
    public void No_text_makes_a_parser_throw() =>
        Gen.OneOf(Unicode, Soup, Words, Mutated, Doubled).Sample(Survives, iter: 5 * Laws.Cases);

    [Fact]
    public void No_text_makes_the_workout_notation_throw() =>
        Gen.OneOf(Unicode, Soup, Words, Notation, Mutated, Doubled).Sample(NotationHolds, iter: 2 * Laws.Cases);

    [Fact]
    public void No_text_makes_a_list_throw() =>
        Gen.OneOf(Unicode, Soup, Words, Mutated, Doubled).Sample(ListsHold, iter: Laws.Cases);

    [Fact]
    public void No_length_makes_a_parser_throw() =>
        Gen.Select(Gen.OneOf(Good), Gen.Int[1, 5_000])
            .Sample(
                (good, times) => SurvivesAll(new StringBuilder().Insert(0, good, times).ToString()),
                iter: Laws.Cases / 20
            );

    private static bool SurvivesAll(string text) => Survives(text) && NotationHolds(text) && ListsHold(text);

    [Theory]
    [InlineData(' ')]
    [InlineData('9')]
    [InlineData('\0')]
    [InlineData('/')]
    [InlineData('\ud800')]
    public void A_million_signs_are_refused(char sign)
    {
        var text = new string(sign, 1_000_000);
        Assert.True(Survives(text));
        Assert.NotNull(RaceTime.Parse(text).Problem);
        Assert.NotNull(Distance.Parse(text).Problem);
        Assert.NotNull(Pace.Parse(text).Problem);
        Assert.NotNull(Speed.Parse(text).Problem);
        Assert.NotNull(Track.Parse(text).Problem);
        Assert.NotNull(ClockTime.Parse(text).Problem);
        Assert.NotNull(WorkoutNotation.Parse(text).Problem);
        Assert.NotNull(Temperature.Parse(text).Problem);
        Assert.NotNull(Humidity.Parse(text).Problem);
        Assert.NotNull(Altitude.Parse(text).Problem);
        Assert.NotNull(Incline.Parse(text).Problem);
        Assert.NotNull(Wind.Parse(text).Problem);
    }

    /// <summary>Each parser gives a value that it reads back from its own text, or a problem that quotes the input.</summary>
    private static bool Survives(string text) =>
        Holds(RaceTime.Parse(text), text, RaceTime.Parse)
        && Holds(Distance.Parse(text), text, Distance.Parse)
        && Holds(Pace.Parse(text), text, Pace.Parse)
        && Holds(Speed.Parse(text), text, Speed.Parse)
        && Holds(Track.Parse(text), text, Track.Parse)
        && Holds(Temperature.Parse(text), text, Temperature.Parse)
        && Holds(Humidity.Parse(text), text, Humidity.Parse)
        && Holds(Altitude.Parse(text), text, Altitude.Parse)
        && Holds(Incline.Parse(text), text, Incline.Parse)
        && Holds(Wind.Parse(text), text, Wind.Parse)
        && (ClockTime.Parse(text) is { Problem: not null } || ReadsBack(ClockTime.Parse(text).Value));

    private static bool Holds<T>(Parsed<T> read, string text, Func<string, Parsed<T>> parse)
        where T : notnull =>
        read.Problem is { } problem ? problem.Input == text : parse(read.Value.ToString()!).Value.Equals(read.Value);

    /// <summary>A list has two values or more, or a problem that quotes a piece of the text.</summary>
    private static bool ListsHold(string text)
    {
        var (laps, races) = (LapTimes.Parse(text), RaceResults.Parse(text));
        return (laps.Problem is { } problem ? text.Contains(problem.Input) : laps.Value.Times.Count > 1)
            && (races.Problem is { } trouble ? text.Contains(trouble.Input) : races.Value.Races.Count > 1);
    }

    /// <summary>A problem with a workout quotes a piece of the text, and says where that piece begins.</summary>
    private static bool NotationHolds(string text)
    {
        var read = WorkoutNotation.Parse(text);
        return read.Problem is { } problem
            ? problem.Start <= text.Length && problem.Start + problem.Input.Length <= text.Length
            : WorkoutNotation.Parse(WorkoutNotation.Format(read.Value)).Value.SequenceEqual(read.Value);
    }

    private static bool ReadsBack(LocalTime time) => ClockTime.Parse(ClockTime.Format(time)).Value == time;

    private static string Edit(string text, int kind, int place, char sign)
    {
        var at = text.Length == 0 ? 0 : place % text.Length;
        return kind switch
        {
            0 => text.Insert(at, sign.ToString()),
            1 when text.Length > 0 => text.Remove(at, 1),
            2 when text.Length > 0 => text.Remove(at, 1).Insert(at, sign.ToString()),
            _ => text,
        };
    }
}
