using MileBot.Coaching.Parsing;
using NodaTime;

namespace MileBot.Runners.Profiles;

/// <summary>
/// When somebody was born, as exactly as they chose to say: the first and the last day it can have been. A bare age is a year of
/// possible birthdays, so it stays true after the next one without asking for a date nobody needs to give.
/// </summary>
/// <param name="Earliest">The first day it can have been.</param>
/// <param name="Latest">The last day it can have been; never before <paramref name="Earliest"/>.</param>
public sealed record Birth(LocalDate Earliest, LocalDate Latest)
{
    /// <summary>The youngest we keep an age of: platforms ask for 13 years.</summary>
    public const int YoungestAge = 13;

    /// <summary>The oldest we keep an age of: where the tables end.</summary>
    public const int OldestAge = 100;

    private const int DaysInMonth = 31;

    /// <summary>
    /// What is known of a birth when the age on one day is known. It is the same the day before and after: until we know somebody's zone we
    /// go by UTC, and their date can be either.
    /// </summary>
    /// <param name="age">Completed years.</param>
    /// <param name="today">The day.</param>
    public static Birth WithAge(int age, LocalDate today) =>
        new(today.PlusDays(1).PlusYears(-age - 1).PlusDays(1), today.PlusDays(-1).PlusYears(-age));

    /// <summary>Reads <c>1983-05-14</c>, <c>14 May 1983</c>, <c>1983-05</c>, <c>May 1983</c>, <c>1983</c> and their like.</summary>
    public static Parsed<Birth> Parse(string text) => BirthText.Parse(text);

    /// <summary>Reads an age in completed years: <c>43</c>, <c>43 years</c>.</summary>
    public static Parsed<int> ParseAge(string text) => BirthText.ParseAge(text);

    /// <summary>Completed years on a day, and no more than are certain.</summary>
    public int AgeOn(LocalDate day) => Years(Latest, day);

    /// <summary>Completed years on a day if the birthday is the earliest possible: <see cref="AgeOn"/>, or a year more.</summary>
    public int OldestOn(LocalDate day) => Years(Earliest, day);

    /// <summary>True when not even the month is known, so that for most of the year two ages are possible.</summary>
    public bool IsRough => Period.Between(Earliest, Latest, PeriodUnits.Days).Days >= DaysInMonth;

    /// <summary>Whoever was born on 29 February has their birthday on 1 March in common years.</summary>
    private static int Years(LocalDate born, LocalDate day) =>
        day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
}
