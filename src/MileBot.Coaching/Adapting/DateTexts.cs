using NodaTime;
using NodaTime.Text;

namespace MileBot.Coaching.Adapting;

/// <summary>Dates in problems, as commands read them.</summary>
internal static class DateTexts
{
    public static string ToText(this LocalDate date) => LocalDatePattern.Iso.Format(date);
}
