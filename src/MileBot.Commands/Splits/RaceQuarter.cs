namespace MileBot.Commands.Splits;

/// <summary>The four parts of a mile, as the seed tells them.</summary>
internal enum RaceQuarter
{
    Controlled = 1,
    NextGear,
    HangOn,
    GiveAll,
}
