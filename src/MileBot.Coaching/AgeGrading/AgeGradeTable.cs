namespace MileBot.Coaching.AgeGrading;

/// <summary>Which of the two published tables a runner is graded by. The runner chooses; nobody guesses it for them.</summary>
public enum AgeGradeTable
{
    /// <summary>The men's.</summary>
    Men,

    /// <summary>The women's.</summary>
    Women,
}
