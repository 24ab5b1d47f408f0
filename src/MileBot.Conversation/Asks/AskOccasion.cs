namespace MileBot.Conversation.Asks;

/// <summary>Why something is asked.</summary>
public enum AskOccasion
{
    /// <summary>Somebody wants to know now.</summary>
    Asked,

    /// <summary>The daily message is due, and goes to the runner alone.</summary>
    Daily,

    /// <summary>The daily message that was <see cref="Daily"/> has arrived: what the coach told in it counts from now on.</summary>
    DailyArrived,

    /// <summary>The daily message is due, and goes where others read it, as the runner chose.</summary>
    DailyForAll,
}
