namespace MileBot.Runners.Links;

/// <summary>Whose data stay when two chats are joined that both have some.</summary>
public enum LinkSide
{
    /// <summary>Those of the chat the code is typed in.</summary>
    Here,

    /// <summary>Those of the chat the code came from.</summary>
    There,
}
