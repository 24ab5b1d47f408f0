using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>How hard it blows, from wherever: on a loop it comes from everywhere.</summary>
/// <param name="Speed">0 to 40 m/s.</param>
public readonly record struct Wind(Speed Speed)
{
    /// <summary>Reads <c>5 m/s</c>, <c>20 km/h</c>, <c>12mph</c>, <c>10 knots</c>.</summary>
    public static Parsed<Wind> Parse(string text) => WindText.Parse(text);

    /// <summary>Text that <see cref="Parse"/> reads back to the same wind.</summary>
    public override string ToString() => Speed.ToString();
}
