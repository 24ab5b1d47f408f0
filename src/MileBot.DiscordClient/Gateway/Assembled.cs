namespace MileBot.DiscordClient.Gateway;

/// <summary>What a piece made of the message so far.</summary>
internal enum Assembled
{
    /// <summary>More must come.</summary>
    Part,

    /// <summary>The message is there.</summary>
    Whole,

    /// <summary>It cannot be read, or is too large.</summary>
    Broken,
}
