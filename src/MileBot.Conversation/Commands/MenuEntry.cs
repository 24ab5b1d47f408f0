namespace MileBot.Conversation.Commands;

/// <summary>One line of a platform's command menu.</summary>
/// <param name="Name">The command.</param>
/// <param name="Summary">What it does, in at most 100 characters (Discord; Telegram takes 256).</param>
public sealed record MenuEntry(CommandName Name, string Summary);
