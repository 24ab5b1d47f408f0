namespace MileBot.Storage.Books;

/// <summary>What an outcome means for whether an earlier sending may have arrived.</summary>
internal enum Doubts
{
    /// <summary>It is over, one way or another.</summary>
    Stay,

    /// <summary>The last sending certainly did not arrive; an earlier one still may have.</summary>
    Leave,

    /// <summary>The last sending may have arrived.</summary>
    Open,
}
