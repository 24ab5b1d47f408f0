using Telegram.Bot.Types;

namespace MileBot.TelegramAdapter;

/// <summary>An update as it came. An outsider wrote most of it, so it may be one that nobody can read.</summary>
/// <param name="Id">Its number.</param>
internal abstract record Received(int Id)
{
    /// <summary>One to be handled.</summary>
    public sealed record Readable(int Id, Update Update) : Received(Id);

    /// <summary>One to be left out.</summary>
    /// <param name="Id">Its number.</param>
    /// <param name="Trouble">The type of what stood in the way; never what was written.</param>
    public sealed record Unreadable(int Id, string Trouble) : Received(Id);
}
