namespace MileBot.Coaching.Fitness;

/// <summary>How running in a zone sounds: the one gauge everybody carries.</summary>
public enum Breathing
{
    /// <summary>Whole sentences.</summary>
    Chatting,

    /// <summary>A sentence at a time.</summary>
    ShortSentences,

    /// <summary>Three or four words.</summary>
    FewWords,

    /// <summary>A word at most.</summary>
    OneWord,

    /// <summary>Too short and quick to settle: breathing catches up in the rest.</summary>
    CatchesUpAfterwards,
}
