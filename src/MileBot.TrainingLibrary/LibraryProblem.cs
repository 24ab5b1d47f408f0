namespace MileBot.TrainingLibrary;

/// <summary>One thing wrong with a file of the training library, for the coach who edits it.</summary>
/// <param name="File">Its path below the library's folder.</param>
/// <param name="Line">From 1; 1 when it concerns the file as a whole.</param>
/// <param name="Column">From 1.</param>
/// <param name="What">What is wrong, with the nearest legal word where there is one.</param>
public sealed record LibraryProblem(string File, long Line, long Column, string What)
{
    /// <summary>One line that editors can jump from: <c>routines/race.yaml:7:11: …</c></summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {What}";
}
