namespace MileBot.Commands.Speaking;

/// <summary>The months, numbered as everybody does.</summary>
internal enum Month
{
    January = 1,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
