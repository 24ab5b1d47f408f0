using Microsoft.EntityFrameworkCore;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>What outcomes mean for more than their own message.</summary>
internal static class ReminderChange
{
    /// <summary>Rights may be given back; after this many dates without, nobody seems to care.</summary>
    private const int MostDatesNotAllowed = 3;

    /// <summary>Only what was tried says something about rights.</summary>
    private static readonly DeliveryState[] Tried =
    [
        DeliveryState.Sent,
        DeliveryState.Unknown,
        DeliveryState.Refused,
        DeliveryState.NotAllowed,
    ];

    public static async Task ApplyAsync(MileBotDb db, IReadOnlyList<OutboxWrite.Outcome> written)
    {
        await SilenceAsync(Of<NextStep.StopWriting>(db, written));
        await SilenceAsync(
            Of<NextStep.NotAllowed>(db, written)
                ?.Where(reminder =>
                    db.Deliveries.Where(row => row.ReminderId == reminder.Id && Tried.Contains(row.State))
                        .OrderByDescending(row => row.LocalDate)
                        .Take(MostDatesNotAllowed)
                        .Count(row => row.State == DeliveryState.NotAllowed) == MostDatesNotAllowed
                )
        );
        foreach (var write in written)
        {
            if (write.Step is NextStep.MoveTo move)
            {
                await MoveAsync(db, write.Message.Chat, move.Chat);
            }
        }
    }

    /// <summary>The reminders of the messages that ended so; what a chat refused says nothing of one that has left it meanwhile.</summary>
    private static IQueryable<ReminderRow>? Of<TStep>(MileBotDb db, IReadOnlyList<OutboxWrite.Outcome> written)
    {
        List<OutboxMessage> messages = [.. written.Where(write => write.Step is TStep).Select(write => write.Message)];
        var ids = messages.ConvertAll(message => message.Id);
        var chats = messages.ConvertAll(message => message.Chat);
        return messages.Count == 0
            ? null
            : db.Reminders.Where(reminder =>
                chats.Contains(reminder.Chat)
                && db.Deliveries.Where(row => ids.Contains(row.Id)).Select(row => row.ReminderId).Contains(reminder.Id)
            );
    }

    private static async Task SilenceAsync(IQueryable<ReminderRow>? reminders)
    {
        if (reminders is not null)
        {
            await reminders
                .Where(reminder => reminder.State == ReminderState.On)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.State, ReminderState.Unreachable)
                        .SetProperty(row => row.Revision, row => row.Revision + 1)
                );
        }
    }

    /// <summary>Everything kept about a chat, under its new address. A question asked there since is newer than one of before.</summary>
    private static async Task MoveAsync(MileBotDb db, string from, string to)
    {
        await db
            .Reminders.Where(row => row.Chat == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Chat, to));
        await db
            .OpenQuestions.Where(row =>
                row.Chat == from
                && db.OpenQuestions.Any(other =>
                    other.Chat == to && other.Platform == row.Platform && other.UserId == row.UserId
                )
            )
            .ExecuteDeleteAsync();
        await db
            .OpenQuestions.Where(row => row.Chat == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Chat, to));
    }
}
