using MileBot.Coaching.Parsing;
using NodaTime;
using NodaTime.TimeZones;

namespace MileBot.Runners.Zones;

/// <summary>
/// Finds the zone somebody means by a place: an IANA name, its city, a country with one zone, or a large city that IANA does not
/// list. Never guesses: what is not certain comes back as a problem with suggestions, each of which is certain.
/// </summary>
public static class ZoneFinder
{
    private const int LongestName = 60;

    private static readonly string[] WhereManyLive =
    [
        "New York",
        "Chicago",
        "Denver",
        "Los Angeles",
        "London",
        "Berlin",
        "Paris",
        "Tokyo",
        "Sydney",
    ];

    private static readonly Lazy<ZoneIndex> Index = new(() => ZoneIndex.From(TzdbDateTimeZoneSource.Default));

    /// <summary>Reads a place.</summary>
    public static Parsed<DateTimeZone> Parse(string text)
    {
        var name = ZoneIndex.Fold(text);
        if (name.Length is 0 or > LongestName)
        {
            return new Problem(ZoneProblem.Unknown, text);
        }

        if (Abbreviations.Places.TryGetValue(name, out var places))
        {
            return new Problem(ZoneProblem.IsAbbreviation, text) { IsRecognised = true, Suggestions = places };
        }

        return IsOffset(name) ? new Problem(ZoneProblem.IsOffset, text) { IsRecognised = true } : Find(name, text);
    }

    /// <summary>Places that begin like this and that <see cref="Parse"/> is certain of; where many live when nothing is typed yet.</summary>
    /// <param name="begun">What is typed so far.</param>
    public static IReadOnlyList<string> Suggest(string begun) =>
        ZoneIndex.Fold(begun) is { Length: > 0 } folded ? Index.Value.Beginning(folded) : WhereManyLive;

    private static Parsed<DateTimeZone> Find(string name, string text)
    {
        var found = Index.Value.Find(name);
        return found.Count switch
        {
            1 => Parsed<DateTimeZone>.Of(DateTimeZoneProviders.Tzdb[found[0]]),
            > 1 => new Problem(ZoneProblem.HasSeveral, text) { IsRecognised = true, Suggestions = [.. found.Take(3)] },
            _ => new Problem(ZoneProblem.Unknown, text) { Suggestions = Index.Value.Near(name) },
        };
    }

    /// <summary>UTC+2, GMT-05:00, +0200; but not UTC itself, which never changes.</summary>
    private static bool IsOffset(string name) =>
        name[0] is '+' or '-'
        || (
            (name.StartsWith("utc", StringComparison.Ordinal) || name.StartsWith("gmt", StringComparison.Ordinal))
            && name.Length > 3
        )
        || name.StartsWith("etc/gmt", StringComparison.Ordinal);
}
