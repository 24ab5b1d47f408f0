namespace MileBot.Testing.Telegram;

/// <summary>
/// How many messages a bot may send. The real figures are not published, and they give; these are those of the bots' FAQ ("My bot
/// is hitting limits", core.telegram.org/bots/faq), kept to the letter. New messages and edits count alike.
/// </summary>
public sealed record TelegramLimits
{
    /// <summary>No limits: for tests that are about something else.</summary>
    public static TelegramLimits None { get; } = new() { IsOn = false };

    /// <summary>The FAQ's.</summary>
    public static TelegramLimits Strict { get; } = new();

    /// <summary>False for no limits.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Messages of the bot in any second, wherever it begins.</summary>
    public int PerSecond { get; init; } = 30;

    /// <summary>
    /// Messages at once in a private chat, which has one a second: the FAQ allows "short bursts that go over this limit", and does
    /// not say how short. A choice.
    /// </summary>
    public int ChatBurst { get; init; } = 10;

    /// <summary>Messages in a group or channel in any minute, wherever it begins.</summary>
    public int GroupPerMinute { get; init; } = 20;
}
