using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Measures;

/// <summary>Reads and writes paces and speeds the way runners type them.</summary>
internal static class PaceText
{
    /// <summary>Slower than a stroll or faster than any sprinter is a slip of the finger (100 m world record: 10.44 m/s on average).</summary>
    private const double SlowestMetresPerSecond = 0.3;
    private const double FastestMetresPerSecond = 12.5;

    public static Parsed<Pace> ParsePace(string text)
    {
        var length = 0;
        var separator = text.Length > TextScanner.LongestText ? -1 : Separator(text, out length);
        if (separator < 0)
        {
            return new Problem(MeasureProblem.PaceUnreadable, text);
        }

        var time = RaceTime.Parse(WithoutMinutes(text.AsSpan(..separator)).ToString());
        var per = ParseStretch(text[(separator + length)..]);
        if (time.Problem is not null || per is not { } stretch)
        {
            return new Problem(MeasureProblem.PaceUnreadable, text);
        }

        var pace = new Pace(time.Value, stretch);
        return IsHuman(pace.MetresPerSecond)
            ? pace
            : new Problem(MeasureProblem.SpeedOutOfRange, text) { IsRecognised = true };
    }

    public static Parsed<Speed> ParseSpeed(string text)
    {
        var scanner = new TextScanner(text);
        if (!scanner.IsUsable || !scanner.TakeDecimal(out var billionths))
        {
            return new Problem(MeasureProblem.SpeedUnreadable, text);
        }

        scanner.SkipSpaces();
        var unit = scanner.TakeWord();
        var per = scanner.Take('/') ? scanner.TakeWord() : "";
        if (!scanner.AtEnd || MicrometresPerHourIn(unit, per) is not { } micrometres)
        {
            return new Problem(MeasureProblem.SpeedUnreadable, text);
        }

        var speed = Speed.FromMicrometresPerHour((long)((billionths * micrometres + 500_000_000) / 1_000_000_000));
        return IsHuman(speed.MetresPerSecond)
            ? speed
            : new Problem(MeasureProblem.SpeedOutOfRange, text) { IsRecognised = true };
    }

    public static string Format(Pace pace)
    {
        var per =
            pace.Per == Distance.Mile ? "mi"
            : pace.Per == Distance.Kilometre ? "km"
            : pace.Per.ToString();
        return $"{pace.Time}/{per}";
    }

    public static string Format(Speed speed) =>
        ((decimal)speed.MicrometresPerHour / 1_000_000_000m).ToString("0.#########") + "km/h";

    private static bool IsHuman(double metresPerSecond) =>
        metresPerSecond is >= SlowestMetresPerSecond and <= FastestMetresPerSecond;

    private static int Separator(string text, out int length)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        length = slash >= 0 ? 1 : 5;
        return slash >= 0 ? slash : text.IndexOf(" per ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Watches and treadmills write <c>5:30 min/km</c>: after a colon the word says nothing more.</summary>
    private static ReadOnlySpan<char> WithoutMinutes(ReadOnlySpan<char> time)
    {
        time = time.TrimEnd();
        return time.Contains(':') && time.EndsWith("min", StringComparison.OrdinalIgnoreCase) ? time[..^3] : time;
    }

    private static Distance? ParseStretch(string text) =>
        text.Trim().ToLowerInvariant() switch
        {
            "km" or "k" => Distance.Kilometre,
            "lap" => Distance.FromMetres(400),
            var stretch => Distance.Parse(stretch) is { Problem: null } parsed ? parsed.Value : null,
        };

    public static long? MicrometresPerHourIn(string unit, string per) =>
        (unit, per) switch
        {
            ("km" or "k", "h" or "hr") or ("kmh" or "kph", "") => 1_000_000_000,
            ("mi", "h" or "hr") or ("mph", "") => 1_609_344_000,
            ("m", "s") => 3_600_000_000,
            _ => null,
        };
}
