namespace MileBot.Conversation.Commands;

/// <summary>One command as a platform lists it.</summary>
/// <param name="Card">The command.</param>
/// <param name="Summary">What it does, in at most 100 characters (Discord; Telegram takes 256).</param>
/// <param name="Arguments">What it takes, in the card's order.</param>
public sealed record MenuEntry(CommandCard Card, string Summary, IReadOnlyList<MenuArgument> Arguments);
