using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Conversation.Asks;
using MileBot.Runners.Reminders;

namespace MileBot.Commands.Reminders;

/// <summary>Which chats a runner may have daily messages sent to.</summary>
internal static class ReminderPlaces
{
    /// <summary>True when there are two places, and the runner may choose either.</summary>
    public static bool IsChoice(Ask ask) => ask.PrivateChat is not null && ask.Posting == PostingRight.Granted;

    /// <summary>
    /// The address of the place asked for; without one, the place there was, else the one where nobody reads along. Rights are
    /// asked for at every press, since they change.
    /// </summary>
    public static Parsed<string> Choose(Ask ask, ReminderPlace? place, Reminder? old) =>
        place == ReminderPlace.Here ? Here(ask)
        : ask.PrivateChat is not { } alone ? ask.Chat.ToString()
        : place is null && old is not null ? old.Chat
        : alone.ToString();

    /// <summary>Which place an address is, seen from an ask; null when it is some other chat, or when there is only one.</summary>
    public static ReminderPlace? Of(string chat, Ask ask) =>
        ask.PrivateChat is not { } alone ? null
        : chat == alone.ToString() ? ReminderPlace.Private
        : chat == ask.Chat.ToString() ? ReminderPlace.Here
        : null;

    private static Parsed<string> Here(Ask ask) =>
        ask.Posting switch
        {
            PostingRight.NotTheSpeakers => new Problem(CommandProblem.ChatNotTheirs, ""),
            PostingRight.NotOurs => new Problem(CommandProblem.ChatNotOurs, ""),
            _ => ask.Chat.ToString(),
        };
}
