namespace MileBot.Commands.Speaking;

/// <summary>The days of the week, numbered as ISO 8601 does.</summary>
internal enum Weekday
{
    Monday = 1,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
