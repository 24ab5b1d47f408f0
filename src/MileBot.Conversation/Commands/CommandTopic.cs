namespace MileBot.Conversation.Commands;

/// <summary>What a command is about; menus and help list the topics in this order.</summary>
public enum CommandTopic
{
    /// <summary>Running a race well.</summary>
    Race,

    /// <summary>Training for one.</summary>
    Training,

    /// <summary>The daily message.</summary>
    Daily,

    /// <summary>The runner, and MileBot itself.</summary>
    You,
}
