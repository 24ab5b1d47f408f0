using MileBot.Coaching.Parsing;
using NodaTime;

namespace MileBot.Coaching.Measures;

/// <summary>Times of day as runners type them.</summary>
public static class ClockTime
{
    /// <summary>
    /// Reads <c>06:30</c>, <c>6:30</c>, <c>6.30</c>, <c>0630</c>, <c>6:30am</c>, <c>7pm</c>, <c>18h30</c>, <c>noon</c>, <c>midnight</c>.
    /// A bare <c>7</c> is refused: morning and evening could both be meant.
    /// </summary>
    public static Parsed<LocalTime> Parse(string text) => ClockTimeText.Parse(text);

    /// <summary>The 24-hour text that <see cref="Parse"/> reads back to the same minute: <c>06:30</c>.</summary>
    public static string Format(LocalTime time) => ClockTimeText.Format(time);
}
