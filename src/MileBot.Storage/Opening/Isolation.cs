namespace MileBot.Storage.Opening;

/// <summary>What a write may rely on (docs/decisions/0012, 0016).</summary>
internal enum Isolation
{
    /// <summary>It goes on as if no other write did.</summary>
    Whole,

    /// <summary>Each of its statements checks for itself what it changes, row by row, and sees what was committed before it.</summary>
    ByRow,
}
