namespace MileBot.Conversation.Dialogs;

/// <summary>A command that lacks its last argument: the next bare text of the same speaker in the same chat completes it.</summary>
/// <param name="Command">The command so far, without the slash: <c>remind 06:30</c>.</param>
public sealed record OpenQuestion(string Command);
