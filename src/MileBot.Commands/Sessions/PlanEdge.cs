namespace MileBot.Commands.Sessions;

/// <summary>On which side of a plan a day lies that is not one of its own.</summary>
internal enum PlanEdge
{
    /// <summary>The plan is yet to begin.</summary>
    Before,

    /// <summary>The race is run.</summary>
    After,
}
