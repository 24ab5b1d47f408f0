using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;

namespace MileBot.Commands.Settings;

/// <summary>Reads how far somebody runs in a week.</summary>
internal static class WeeklyText
{
    private static readonly string[] Endings = ["/week", "/wk", "per week", "a week"];

    /// <summary><c>30km</c>, <c>20 miles a week</c>, <c>30 km/week</c>.</summary>
    public static Parsed<Distance> Parse(string text)
    {
        var ending = Endings.FirstOrDefault(end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ?? "";
        return Distance
            .Parse(text[..^ending.Length].TrimEnd())
            .Then<Distance>(week => week < Distance.Kilometre ? new Problem(CommandProblem.WeekTooShort, text) : week);
    }
}
