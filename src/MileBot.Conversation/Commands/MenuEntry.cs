namespace MileBot.Conversation.Commands;

/// <summary>One line of a platform's command menu.</summary>
/// <param name="Name">What is typed after the slash.</param>
/// <param name="Summary">What it does, in one language; 1–256 characters (Telegram), aim under 100 (Discord).</param>
public sealed record MenuEntry(CommandName Name, string Summary);
