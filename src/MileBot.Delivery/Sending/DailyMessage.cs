using MileBot.Conversation.Asks;
using MileBot.Delivery.Outbox;
using NodaTime.Text;

namespace MileBot.Delivery.Sending;

/// <summary>What the daily message is: the runner's own question for the session of the date, asked for them.</summary>
internal static class DailyMessage
{
    private const string Command = "/today";

    public static Ask AskFor(OutboxMessage message, ChatAddress to, bool isShared) =>
        new(
            to,
            new Speaker(message.Account.Platform, message.Account.UserId),
            new Utterance.Typed($"{Command} {LocalDatePattern.Iso.Format(message.Date)}")
        )
        {
            Occasion = isShared ? AskOccasion.DailyForAll : AskOccasion.Daily,
        };

    /// <summary>What tells that a daily message has arrived; null for one that others read, in which the coach tells nothing.</summary>
    public static Ask? ArrivedFor(Ask daily) =>
        daily.Occasion == AskOccasion.Daily ? daily with { Occasion = AskOccasion.DailyArrived } : null;
}
