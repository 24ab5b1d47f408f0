namespace MileBot.Commands.Starting;

/// <summary>What can be wrong with an answer on the way to a plan.</summary>
internal enum StartProblem
{
    /// <summary>Neither a time, nor a distance with a time.</summary>
    RaceUnreadable,

    /// <summary>Neither a date nor a number of weeks.</summary>
    RaceDayUnreadable,

    /// <summary>Fewer weeks than a plan needs, or more than it has.</summary>
    WeeksOutOfRange,

    /// <summary>No weekday, and no number of days from 2 to 7.</summary>
    DaysUnreadable,

    /// <summary>A long run on a day without training.</summary>
    LongDayNotTrained,

    /// <summary>Nothing that says whether something stands in the way of hard training.</summary>
    SafetyUnreadable,
}
