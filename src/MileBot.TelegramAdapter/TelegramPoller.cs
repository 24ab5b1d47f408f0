using MileBot.Conversation.Adapters;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace MileBot.TelegramAdapter;

/// <summary>Fetches updates by long polling and hands each out once; an update is confirmed when it has been handled.</summary>
internal sealed class TelegramPoller(
    ITelegramBotClient client,
    TelegramPatience patience,
    TimeProvider time,
    Func<Update, CancellationToken, Task> handle
)
{
    private const int MostPerPoll = 100;
    private const int ChatsAtOnce = 16;
    private static readonly UpdateType[] Wanted = [UpdateType.Message, UpdateType.CallbackQuery];

    /// <summary>
    /// The server answers a repeated offset within half a second with a single update (tdlib/telegram-bot-api, Client.cpp,
    /// process_get_updates_query), so while something in hand holds the offset we ask a little slower than that.
    /// </summary>
    private static readonly TimeSpan HeldOffsetPace = TimeSpan.FromMilliseconds(550);

    /// <summary>How long handling may go on after the stop: hosts give 5 s and more.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(4);

    private readonly UpdateWindow window = new();
    private int? lastOffset;

    /// <summary>Polls until cancelled; then finishes what is in hand and confirms it.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var lanes = new ChatLanes(ChatsAtOnce);
        using var work = new CancellationTokenSource();
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                await PollOnceAsync(lanes, work.Token, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The stop we were asked for.
        }

        await FinishAsync(work);
    }

    private async Task PollOnceAsync(ChatLanes lanes, CancellationToken work, CancellationToken cancellationToken)
    {
        var updates = await patience.UntilDoneAsync(() => FetchAsync(cancellationToken), cancellationToken);
        var fresh = updates.Where(update => window.TryTake(update.Id)).ToList();
        foreach (var update in fresh)
        {
            lanes.Add(LaneOf(update), () => HandleAsync(update, work));
        }

        await WaitAsync(window.Settled, HeldOffsetPace, cancellationToken);
        if (fresh.Count == 0 && updates.Length == MostPerPoll && !window.IsSettled)
        {
            window.ReleaseOldest();
        }
    }

    private Task<Update[]> FetchAsync(CancellationToken cancellationToken)
    {
        lastOffset = window.Offset;
        return client.GetUpdates(
            lastOffset,
            MostPerPoll,
            (int)TelegramConnection.PollPatience.TotalSeconds,
            Wanted,
            cancellationToken
        );
    }

    private async Task HandleAsync(Update update, CancellationToken work)
    {
        try
        {
            work.ThrowIfCancellationRequested();
            await handle(update, work);
            window.Finish(update.Id);
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            // Stopped before it was answered: never confirmed, so it comes again.
        }
    }

    private async Task FinishAsync(CancellationTokenSource work)
    {
        await WaitAsync(window.Settled, StopPatience, CancellationToken.None);
        await work.CancelAsync();
        await ConfirmAsync();
    }

    /// <summary>Tells Telegram to forget what we answered, so that the next start does not answer it again.</summary>
    private async Task ConfirmAsync()
    {
        if (window.Offset is not { } offset || offset == lastOffset)
        {
            return;
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1), time);
        try
        {
            await client.GetUpdates(offset, limit: 1, timeout: 0, Wanted, limit.Token);
        }
        catch (Exception trouble) when (trouble is RequestException or OperationCanceledException)
        {
            // Then they come again; better twice than never.
        }
    }

    private async Task WaitAsync(Task task, TimeSpan atMost, CancellationToken cancellationToken)
    {
        if (!task.IsCompleted)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(task, Task.Delay(atMost, time, limit.Token));
            await limit.CancelAsync();
        }
    }

    private static long LaneOf(Update update) => update.Message?.Chat.Id ?? update.CallbackQuery?.Message?.Chat.Id ?? 0;
}
