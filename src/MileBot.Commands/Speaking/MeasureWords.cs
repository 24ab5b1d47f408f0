using MileBot.Coaching.Measures;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Speaking;

/// <summary>Distances, times and paces as runners read them.</summary>
internal static class MeasureWords
{
    private static readonly Phrase Mile = new("distance.mile");
    private static readonly Phrase Half = new("distance.half");
    private static readonly Phrase Marathon = new("distance.marathon");
    private static readonly Phrase Metres = new("distance.metres", "number");
    private static readonly Phrase Kilometres = new("distance.kilometres", "number");
    private static readonly Phrase Miles = new("distance.miles", "number");
    private static readonly Phrase OneMile = new("distance.one-mile");
    private static readonly Phrase Minutes = new("duration.minutes", "number");
    private static readonly Phrase Seconds = new("duration.seconds", "number");
    private static readonly Phrase Hours = new("duration.hours", "number");
    private static readonly Phrase HoursAndMinutes = new("duration.hours-and-minutes", "hours", "minutes");
    private static readonly Phrase PerMile = new("pace.per-mile", "time");
    private static readonly Phrase PerKilometre = new("pace.per-kilometre", "time");
    private static readonly Phrase Both = new("pace.both", "mile", "kilometre");
    private static readonly Phrase Range = new("pace.range", "fast", "slow");

    /// <summary>A distance: <c>the mile</c>'s own name, <c>1500 m</c>, <c>5 km</c>.</summary>
    public static string Of(Words words, Distance distance) =>
        distance switch
        {
            _ when distance == Distance.Mile => words.Text(Mile),
            _ when distance == Distance.HalfMarathon => words.Text(Half),
            _ when distance == Distance.Marathon => words.Text(Marathon),
            { Millimetres: >= 5_000_000 } when distance.Millimetres % 100_000 == 0 => words.Text(
                Kilometres,
                Number(distance / Distance.Kilometre)
            ),
            _ when distance.Millimetres % Distance.Mile.Millimetres == 0 => words.Text(
                Miles,
                Number(distance / Distance.Mile)
            ),
            _ => words.Text(Metres, Number(distance.Metres)),
        };

    /// <summary>How long something lasts: <c>15 min</c>, <c>90 s</c>.</summary>
    public static string Of(Words words, RaceTime lasts) =>
        lasts.Milliseconds % 60_000 == 0 ? words.Text(Minutes, Number(lasts.Minutes))
        : lasts < RaceTime.FromMinutes(2) ? words.Text(Seconds, Number(lasts.Seconds))
        : words.Text(Minutes, lasts.ToString());

    /// <summary>Whole minutes, or hours and minutes from an hour on: <c>49 min</c>, <c>5 h 40 min</c>.</summary>
    public static string Span(Words words, long minutes) =>
        minutes switch
        {
            < 60 => words.Text(Minutes, minutes),
            _ when minutes % 60 == 0 => words.Text(Hours, minutes / 60),
            _ => words.Text(HoursAndMinutes, minutes / 60, minutes % 60),
        };

    /// <summary>The time for a repeat on the track, to the second: <c>49 s</c>, <c>1:38</c>.</summary>
    public static string Rep(Words words, RaceTime time) =>
        time < RaceTime.FromSeconds(59.5)
            ? words.Text(Seconds, Number(Math.Round(time.Seconds)))
            : time.ToWholeSeconds();

    /// <summary>A difference of times, to the tenth: <c>1.5 s</c>, <c>1:04.2</c>.</summary>
    public static string Gap(Words words, RaceTime gap) =>
        gap < RaceTime.FromMinutes(1) ? words.Text(Seconds, gap.ToTenths()) : gap.ToTenths();

    /// <summary>A difference of times to the second, with its sign: <c>−0:54</c>, <c>+1:20</c>, <c>0:00</c>.</summary>
    public static string Signed(RaceTime gap) =>
        gap.Milliseconds switch
        {
            >= 500 => "+" + gap.ToWholeSeconds(),
            <= -500 => "−" + (RaceTime.Zero - gap).ToWholeSeconds(),
            _ => RaceTime.Zero.ToWholeSeconds(),
        };

    /// <summary>A pace in the runner's units, to the second.</summary>
    public static string Of(Words words, Pace pace, Units units) =>
        InUnits(words, units, per => pace.For(per).ToWholeSeconds());

    /// <summary>A range of paces in the runner's units, to the second.</summary>
    public static string Of(Words words, Pace from, Pace to, Units units) =>
        InUnits(words, units, per => words.Text(Range, from.For(per).ToWholeSeconds(), to.For(per).ToWholeSeconds()));

    /// <summary>A stretch of ground in the runner's units, to the tenth: <c>30 km</c>, <c>18.6 miles</c>.</summary>
    public static string Ground(Words words, Distance ground, Units units)
    {
        var miles = $"{ground / Distance.Mile:0.#}" is var number and not "1"
            ? words.Text(Miles, number)
            : words.Text(OneMile);
        var kilometres = words.Text(Kilometres, $"{ground / Distance.Kilometre:0.#}");
        return units switch
        {
            Units.Mile => miles,
            Units.Km => kilometres,
            _ => words.Text(Both, miles, kilometres),
        };
    }

    private static string InUnits(Words words, Units units, Func<Distance, string> time)
    {
        var mile = words.Text(PerMile, time(Distance.Mile));
        var kilometre = words.Text(PerKilometre, time(Distance.Kilometre));
        return units switch
        {
            Units.Mile => mile,
            Units.Km => kilometre,
            _ => words.Text(Both, mile, kilometre),
        };
    }

    private static string Number(double number) => number.ToString("0.###");
}
