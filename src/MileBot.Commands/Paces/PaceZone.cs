namespace MileBot.Commands.Paces;

/// <summary>The five training paces, easiest first.</summary>
internal enum PaceZone
{
    Easy,
    Marathon,
    Threshold,
    Interval,
    Repetition,
}
