namespace MileBot.Conversation.Commands;

/// <summary>The commands as platforms list them: names, and summaries in every language we speak.</summary>
public interface ICommandMenu
{
    /// <summary>Two-letter languages, the default one first.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>The menu in one of <see cref="Languages"/>, in the order runners shall see it.</summary>
    IReadOnlyList<MenuEntry> In(string language);
}
