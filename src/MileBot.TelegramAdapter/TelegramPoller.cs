using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace MileBot.TelegramAdapter;

/// <summary>Fetches updates by long polling and has each answered once; an update is confirmed when it has been.</summary>
/// <param name="feed">Where they come from.</param>
/// <param name="patience">Waits until they come.</param>
/// <param name="time">Where time comes from.</param>
/// <param name="logger">Where the operator reads.</param>
/// <param name="read">What an update asks; null when there is nothing to be done. Never throws.</param>
/// <param name="answer">Answers it. Throws only when cancelled.</param>
internal sealed partial class TelegramPoller(
    UpdateFeed feed,
    TelegramPatience patience,
    TimeProvider time,
    ILogger logger,
    Func<Received, Heard?> read,
    Func<Heard, CancellationToken, Task> answer
)
{
    private const int MostPerPoll = 100;
    private const int ChatsAtOnce = 16;

    /// <summary>
    /// How much of one chat may wait for its answer, half a minute's worth of a private chat and two minutes' of a group. Whoever forwards
    /// a thousand texts gets no more: answering all of them would take a quarter of an hour. A choice.
    /// </summary>
    private const int MostWaiting = 30;

    private static readonly UpdateType[] Wanted = [UpdateType.Message, UpdateType.CallbackQuery];

    /// <summary>
    /// The server answers a repeated offset within half a second with a single update (tdlib/telegram-bot-api, Client.cpp,
    /// process_get_updates_query), so while something in hand holds the offset we ask a little slower than that.
    /// </summary>
    private static readonly TimeSpan HeldOffsetPace = TimeSpan.FromMilliseconds(550);

    /// <summary>How long handling may go on after the stop: hosts give 5 s and more.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(4);

    /// <summary>How long the stop waits until Telegram has heard what may be forgotten.</summary>
    private static readonly TimeSpan ConfirmPatience = TimeSpan.FromSeconds(1);

    /// <summary>The same for what it most likely heard already: it lets a hurried repetition wait, and we need not.</summary>
    private static readonly TimeSpan RepeatPatience = TimeSpan.FromMilliseconds(300);

    private readonly UpdateWindow window = new();

    /// <summary>What we asked from last; the stop may have cut that call off before it reached Telegram.</summary>
    private int? lastOffset;

    /// <summary>What we asked from when Telegram last answered.</summary>
    private int? heardOffset;

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
        var fresh = updates.Where(update => window.TryTake(update.Id, ChatOf(update))).ToList();
        var leftOut = fresh.Where(update => !TryHandOut(update, lanes, work)).ToList();
        if (leftOut.Count > 0)
        {
            Log.LeftOut(logger, leftOut.Count, MostWaiting);
        }

        await PauseAsync(isNothingNew: updates.Count > 0 && fresh.Count == 0, cancellationToken);
        if (fresh.Count == 0 && updates.Count == MostPerPoll && lastOffset is { } oldest)
        {
            window.ReleaseChatOf(oldest);
        }
    }

    /// <returns>False when too much of its chat waits already: then it stays unanswered.</returns>
    private bool TryHandOut(Received update, ChatLanes lanes, CancellationToken work)
    {
        // What is not meant for us counts for nothing: a busy group's talk must not crowd out what is.
        if (read(update) is not { } heard)
        {
            window.Finish(update.Id);
            return true;
        }

        var chat = ChatOf(update);
        if (lanes.TryAdd(chat, () => AnswerAsync(update.Id, heard, work), MostWaiting))
        {
            return true;
        }

        window.Finish(update.Id);
        window.Release(chat);
        return false;
    }

    private async Task<IReadOnlyList<Received>> FetchAsync(CancellationToken cancellationToken)
    {
        lastOffset = window.Offset;
        var request = new GetUpdatesRequest
        {
            Offset = lastOffset,
            Limit = MostPerPoll,
            Timeout = (int)TelegramConnection.PollPatience.TotalSeconds,
            AllowedUpdates = Wanted,
        };
        var updates = await feed.FetchAsync(request, cancellationToken);
        heardOffset = lastOffset;
        return updates;
    }

    private async Task AnswerAsync(int id, Heard heard, CancellationToken work)
    {
        try
        {
            work.ThrowIfCancellationRequested();
            await answer(heard, work);
            window.Finish(id);
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            // Stopped before it was answered: never confirmed, so it comes again.
        }
    }

    /// <summary>
    /// Waits a while for what is in hand. With nothing in hand and yet offered only what we know, our offset does not reach Telegram's
    /// numbers: asking on without a pause would ask as fast as it answers.
    /// </summary>
    private Task PauseAsync(bool isNothingNew, CancellationToken cancellationToken) =>
        isNothingNew && window.Settled.IsCompleted && window.Offset == lastOffset
            ? Task.Delay(HeldOffsetPace, time, cancellationToken)
            : WaitAsync(window.Settled, HeldOffsetPace, cancellationToken);

    private async Task FinishAsync(CancellationTokenSource work)
    {
        await WaitAsync(window.Settled, StopPatience, CancellationToken.None);
        await work.CancelAsync();
        await ConfirmAsync();
    }

    /// <summary>Tells Telegram to forget what we answered, so that the next start does not answer it again.</summary>
    private async Task ConfirmAsync()
    {
        if (window.Offset is not { } offset || offset == heardOffset)
        {
            return;
        }

        using var limit = new CancellationTokenSource(offset == lastOffset ? RepeatPatience : ConfirmPatience, time);
        try
        {
            await feed.FetchAsync(
                new GetUpdatesRequest
                {
                    Offset = offset,
                    Limit = 1,
                    AllowedUpdates = Wanted,
                },
                limit.Token
            );
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

    /// <summary>The chat it came from; an outsider's message may lack even that.</summary>
    private static long ChatOf(Received received) =>
        received is Received.Readable { Update: var update }
            ? (update.Message ?? update.CallbackQuery?.Message)?.Chat?.Id ?? 0
            : 0;

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Telegram: {Count} updates stay unanswered: of their chats {Most} each wait for an answer already."
        )]
        public static partial void LeftOut(ILogger logger, int count, int most);
    }
}
