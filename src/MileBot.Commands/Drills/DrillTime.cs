using MileBot.Coaching.Drills;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;

namespace MileBot.Commands.Drills;

/// <summary>How long to drill. A bare number is minutes: nobody drills for ten seconds.</summary>
internal static class DrillTime
{
    public static Parsed<RaceTime> Parse(string text)
    {
        var asked = text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? $"{text} min" : text;
        return RaceTime
            .Parse(asked)
            .Then<RaceTime>(time =>
                time < DrillRoutine.Shortest || time > DrillRoutine.Longest
                    ? new Problem(CommandProblem.DrillTimeOutOfRange, asked) { IsRecognised = true }
                    : time
            );
    }
}
