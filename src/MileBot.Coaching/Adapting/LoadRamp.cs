using MileBot.Coaching.Fitness;
using MileBot.Coaching.Plans;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// How much of the usual running the days after a layoff hold (science.md 8, after Daniels): all of it after up to five days; for as long
/// again as it lasted, first 50 % and then 75 % after up to four weeks, 33, 50 and 75 % after more. Nothing of it is fast. After a fever or
/// a pain there are a few gentle days in any case, and the day of the return after a fever is one more day of rest.
/// </summary>
internal static class LoadRamp
{
    private const int FourWeeks = 28;
    private const int LeastGentleDays = 4;

    /// <summary>The share of the usual running on a date: 1 for all of it, as planned; 0 for a day of rest.</summary>
    public static double ShareOn(LocalDate date, Layoffs layoffs)
    {
        var share = 1d;
        foreach (var layoff in layoffs.Over)
        {
            share = Math.Min(share, ShareAfter(layoff, date));
        }

        return share;
    }

    /// <summary>A plan as it was built, with the days of the ramp made gentle. Once is enough: it takes a share of what is there.</summary>
    public static Plan Applied(Look look, Plan plan)
    {
        var gentle = new Gentle(plan, look.Book);
        return plan.Change(
            look.FirstOpen,
            day => ShareOn(day.Date, look.Layoffs) is < 1 and var share ? gentle.At(day, share) : day
        );
    }

    /// <summary>The first day that is as planned again.</summary>
    public static LocalDate End(Layoff layoff) => layoff.Return!.Value.PlusDays(Length(layoff));

    private static double ShareAfter(Layoff layoff, LocalDate date)
    {
        var (day, length) = (Period.DaysBetween(layoff.Return!.Value, date), Length(layoff));
        if (day < 0 || day >= length)
        {
            return 1;
        }

        var part = (double)day / length;
        return layoff.HadFever && day == 0 ? 0
            : layoff.Days <= FourWeeks ? (part < 0.5 ? 0.5 : 0.75)
            : part < 1 / 3d ? 0.33
            : part < 2 / 3d ? 0.5
            : 0.75;
    }

    private static int Length(Layoff layoff) =>
        !layoff.IsWithoutRunning ? 0
        : layoff.Days > TimeOff.FreeDays ? layoff.Days
        : layoff.Kind == LayoffKind.Break ? 0
        : Math.Max(LeastGentleDays, layoff.Days);
}
