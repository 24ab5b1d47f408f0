namespace MileBot.TrainingLibrary.Exercises;

/// <summary>What can be wrong with a text like <c>3 x 8-12 each side</c>.</summary>
internal enum SetsFault
{
    /// <summary>No "x" between how often and how much.</summary>
    WriteItLike3X10,

    /// <summary>A count of sets out of range.</summary>
    SetsAreNot1To10,

    /// <summary>A count of repetitions out of range, or a range that runs backwards.</summary>
    RepetitionsAreNot1To100,

    /// <summary>Neither repetitions nor a distance nor a time.</summary>
    UnitUnknown,
}
