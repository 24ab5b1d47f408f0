namespace MileBot.Storage.Rows;

/// <summary>The cases of a season's event, as a column says them.</summary>
internal enum SeasonEventKind
{
    Pain,
    Illness,
    Break,
    Return,
}
