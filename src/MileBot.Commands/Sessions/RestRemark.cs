namespace MileBot.Commands.Sessions;

/// <summary>What there is to say of a rest day.</summary>
internal enum RestRemark
{
    /// <summary>What it is for.</summary>
    SinkIn,

    /// <summary>What it turns into.</summary>
    Speed,

    /// <summary>How to spend it.</summary>
    Sleep,

    /// <summary>That it belongs to the plan.</summary>
    Nothing,
}
