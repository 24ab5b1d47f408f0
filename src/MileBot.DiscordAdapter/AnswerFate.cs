namespace MileBot.DiscordAdapter;

/// <summary>What became of an answer.</summary>
internal enum AnswerFate
{
    /// <summary>Discord has it.</summary>
    Arrived,

    /// <summary>It does not, or may not: too late, refused, or no connection.</summary>
    Lost,
}
