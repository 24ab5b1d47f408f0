using MileBot.Coaching.Parsing;
using NodaTime.TimeZones;

namespace MileBot.Runners.Zones;

/// <summary>The names of places, folded, with the zones they can mean.</summary>
internal sealed class ZoneIndex
{
    // By hand, because the process runs without ICU, which would know.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿăąćčďęěğıłńňőřśšţťůűźżžșț";
    private const string Unaccented = "aaaaaaceeeeiiiinoooooouuuuyyaaccdeegilnnorssttuuzzzst";

    /// <summary>More than anybody reads while typing; also what Discord takes.</summary>
    private const int MostOffered = 25;

    private readonly Dictionary<string, List<string>> zones = [];

    private ZoneIndex() { }

    public static ZoneIndex From(TzdbDateTimeZoneSource source)
    {
        var index = new ZoneIndex();
        foreach (
            var (id, canonical) in source.CanonicalIdMap.Where(pair =>
                pair.Key.Contains('/', StringComparison.Ordinal) || pair.Key == "UTC"
            )
        )
        {
            index.Add(id, canonical);
            index.Add(id[(id.LastIndexOf('/') + 1)..], canonical);
        }

        foreach (var location in source.ZoneLocations ?? [])
        {
            index.Add(location.CountryName, location.ZoneId);
        }

        foreach (var (city, zone) in LargeCities.Zones)
        {
            index.zones[Fold(city)] = [zone];
        }

        return index;
    }

    /// <summary>Lower case, without accents, blanks for underscores: what people type compares with what IANA writes.</summary>
    public static string Fold(string name) => string.Create(name.Trim().Length, name.Trim(), FoldInto);

    private static void FoldInto(Span<char> folded, string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i] == '_' ? ' ' : char.ToLowerInvariant(name[i]);
            var accented = Accented.IndexOf(letter, StringComparison.Ordinal);
            folded[i] = accented < 0 ? letter : Unaccented[accented];
        }
    }

    public IReadOnlyList<string> Find(string folded) => zones.GetValueOrDefault(folded) ?? [];

    public IReadOnlyList<string> Near(string folded) =>
        [.. NearestWords.To(folded, zones.Keys).SelectMany(Find).Distinct(StringComparer.Ordinal).Take(3)];

    /// <summary>Cities and countries with one zone, by name, that begin like this.</summary>
    public IReadOnlyList<string> Beginning(string folded) =>
        [
            .. zones
                .Where(place => place.Value.Count == 1 && !place.Key.Contains('/', StringComparison.Ordinal))
                .Select(place => place.Key)
                .Where(name => name.StartsWith(folded, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Take(MostOffered)
                .Select(Capitalised),
        ];

    private static string Capitalised(string name) =>
        string.Join(' ', name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private void Add(string name, string zone)
    {
        var folded = Fold(name);
        if (!zones.TryGetValue(folded, out var list))
        {
            zones[folded] = list = [];
        }

        if (!list.Contains(zone))
        {
            list.Add(zone);
        }
    }
}
