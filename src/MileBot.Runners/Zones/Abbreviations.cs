namespace MileBot.Runners.Zones;

/// <summary>Letters people use for zones. They name half a year, or several zones, so they only ever suggest places.</summary>
internal static class Abbreviations
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Places { get; } =
        new (string Letters, string[] Places)[]
        {
            ("et est edt", ["America/New_York", "America/Toronto"]),
            ("ct cst cdt", ["America/Chicago", "America/Mexico_City"]),
            ("mt mst mdt", ["America/Denver", "America/Phoenix"]),
            ("pt pst pdt", ["America/Los_Angeles", "America/Vancouver"]),
            ("bst gmt wet west", ["Europe/London", "Europe/Lisbon"]),
            ("cet cest met", ["Europe/Berlin", "Europe/Paris", "Europe/Madrid"]),
            ("eet eest", ["Europe/Athens", "Europe/Helsinki", "Africa/Cairo"]),
            ("ist", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]),
            ("jst", ["Asia/Tokyo"]),
            ("aest aedt", ["Australia/Sydney", "Australia/Brisbane"]),
            ("acst acdt", ["Australia/Adelaide", "Australia/Darwin"]),
            ("awst", ["Australia/Perth"]),
            ("nzst nzdt", ["Pacific/Auckland"]),
            ("hst", ["Pacific/Honolulu"]),
        }
            .SelectMany(row => row.Letters.Split(' ').Select(letters => (letters, row.Places)))
            .ToDictionary(pair => pair.letters, pair => (IReadOnlyList<string>)pair.Places);
}
