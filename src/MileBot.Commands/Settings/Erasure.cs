namespace MileBot.Commands.Settings;

/// <summary>What a runner can take back, each by a word of its own: <c>no-age</c>.</summary>
internal enum Erasure
{
    NoMile,
    NoAge,
    NoTable,
    NoWeekly,
    NoUnits,
    NoZone,
    NoLanguage,
}
