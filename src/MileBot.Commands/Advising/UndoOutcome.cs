namespace MileBot.Commands.Advising;

/// <summary>What taking a change back came to: what safety asks for is changed again at once.</summary>
internal enum UndoOutcome
{
    /// <summary>The plan is as it was before the change.</summary>
    AsBefore,

    /// <summary>The runner is still on a break.</summary>
    Break,

    /// <summary>A pain or an illness still asks for rest.</summary>
    Rest,

    /// <summary>The runner is still back.</summary>
    Return,

    /// <summary>Something else had to change for the runner's safety.</summary>
    Care,
}
