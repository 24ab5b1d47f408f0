using System.Globalization;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>Reads an age, or the band it lies in for those who would rather not say.</summary>
internal static class AgeAnswer
{
    /// <summary>The lowest age of each band: where plans change (science.md 7.1 and 8).</summary>
    public static IReadOnlyList<int> Bands { get; } = [13, 15, 18, 40, 55, 70];

    /// <summary>What a band is typed as: <c>40-54</c>, <c>70+</c>.</summary>
    public static string WordFor(int band) => NextBand(band) is { } next ? $"{band}-{next - 1}" : $"{band}+";

    /// <summary>The lowest age of the next band; null for the last.</summary>
    public static int? NextBand(int band) => Bands.Where(other => other > band).Cast<int?>().FirstOrDefault();

    public static Parsed<DraftChange> Read(string text)
    {
        foreach (var band in Bands.Where(band => WordFor(band) == text))
        {
            return Parsed<DraftChange>.Of((draft, today) => InBand(draft, band, today));
        }

        return IsTooYoung(text)
            // Read as an age all the same, so that no example invites a false one.
            ? Parsed<DraftChange>.Of((_, _) => new Problem(PlanRequestProblem.TooYoung, text))
            : Birth
                .ParseAge(text)
                .Then(age => Parsed<DraftChange>.Of((draft, today) => With(draft, Birth.WithAge(age, today), today)));
    }

    private static bool IsTooYoung(string text) =>
        Birth.ParseAge(text).Problem is { Kind: BirthProblem.AgeOutOfRange }
        && int.TryParse(
            text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0],
            CultureInfo.InvariantCulture,
            out var age
        )
        && age < Birth.YoungestAge;

    /// <summary>A birth that fits says more than the band.</summary>
    private static Draft InBand(Draft draft, int band, LocalDate today) =>
        draft.Born?.AgeOn(today) is { } age && age >= band && !(age >= NextBand(band))
            ? draft with
            {
                AtLeastAged = null,
            }
            : draft with
            {
                AtLeastAged = band,
            };

    /// <summary>An age that fits what we know already says nothing new.</summary>
    private static Draft With(Draft draft, Birth told, LocalDate today) =>
        draft with
        {
            Born = draft.Born?.AgeOn(today) == told.AgeOn(today) ? draft.Born : told,
            AtLeastAged = null,
        };
}
