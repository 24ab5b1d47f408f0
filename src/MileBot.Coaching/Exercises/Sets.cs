namespace MileBot.Coaching.Exercises;

/// <summary>How often and how much: three sets of eight to twelve, two times twenty metres.</summary>
/// <param name="Count">How many sets; 1 to 10.</param>
/// <param name="Size">What one set holds.</param>
public sealed record Sets(int Count, SetSize Size)
{
    /// <summary>True when each set is done once with either leg or arm.</summary>
    public bool IsEachSide { get; init; }

    /// <summary>The most repetitions all sets hold together, both sides counted; zero for sets by time or distance.</summary>
    public int MostRepetitions =>
        Size is SetSize.Repetitions repetitions ? Count * repetitions.Most * (IsEachSide ? 2 : 1) : 0;
}
