namespace MileBot.Commands.Seasons;

/// <summary>What can be wrong with a question about a plan.</summary>
internal enum SeasonProblem
{
    /// <summary>Neither a week's number nor a word for one.</summary>
    WeekUnreadable,
}
