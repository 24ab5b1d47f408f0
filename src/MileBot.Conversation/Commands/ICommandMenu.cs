namespace MileBot.Conversation.Commands;

/// <summary>The commands as platforms list them.</summary>
public interface ICommandMenu
{
    /// <summary>The languages there is wording for, such as <c>en</c>; the default first.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>The menu in one of <see cref="Languages"/>, in the order people should meet the commands.</summary>
    IReadOnlyList<MenuEntry> In(string language);
}
