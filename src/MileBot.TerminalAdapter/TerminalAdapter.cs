using Microsoft.Extensions.Hosting;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TerminalAdapter.Screens;
using NodaTime;

namespace MileBot.TerminalAdapter;

/// <summary>A chat with whoever sits at this terminal, or with the program at the other end of a pipe.</summary>
internal sealed class TerminalAdapter(IScreen screen, TerminalUpdateReader reader, IHostApplicationLifetime lifetime)
    : IChatAdapter
{
    /// <summary>The platform's name.</summary>
    public const string Name = "terminal";

    private long messages;

    /// <inheritdoc/>
    public string Platform => Name;

    /// <inheritdoc/>
    public bool ListensAlone => false;

    /// <inheritdoc/>
    public bool SendsAlone => false;

    /// <inheritdoc/>
    public ValueTask<Turn> WaitForTurnAsync(ChatAddress to, CancellationToken cancellationToken) => new(Turn.Free);

    /// <summary>Answers line by line; when no more will come, the whole host stops.</summary>
    /// <remarks>It begins when the host has started: a start that fails should show its one line and no prompt.</remarks>
    public async Task ListenAsync(IAskDesk desk, CancellationToken cancellationToken)
    {
        await HostHasStartedAsync(cancellationToken);
        try
        {
            IsListening = true;
            await AnswerLinesAsync(desk, cancellationToken);
        }
        catch (IOException)
        {
            // Nobody is at the other end any more.
        }

        lifetime.StopApplication();
    }

    /// <inheritdoc/>
    public bool IsListening { get; private set; }

    /// <inheritdoc/>
    public bool IsShared(ChatAddress to) => false;

    /// <inheritdoc/>
    public async ValueTask<SendOutcome> SendAsync(
        ChatAddress to,
        Reply reply,
        MessageKey key,
        int arrived,
        CancellationToken cancellationToken
    )
    {
        if (to != TerminalUpdateReader.Here)
        {
            return new SendOutcome.Refused(SendTrouble.ChatGone);
        }

        try
        {
            await screen.ShowNoticeAsync(reply, cancellationToken);
            return new SendOutcome.Delivered($"{Interlocked.Increment(ref messages)}");
        }
        catch (IOException)
        {
            return new SendOutcome.NotSent(SendTrouble.Unreachable);
        }
    }

    /// <inheritdoc/>
    public Duration KeyHolds => Duration.Zero;

    /// <inheritdoc/>
    /// <remarks>What scrolled by is not remembered.</remarks>
    public ValueTask<SentLookup> FindSentAsync(
        ChatAddress to,
        MessageKey key,
        Instant since,
        CancellationToken cancellationToken
    ) => new(new SentLookup.CannotTell());

    private async Task AnswerLinesAsync(IAskDesk desk, CancellationToken cancellationToken)
    {
        var line = screen.FirstLine ?? await screen.ReadLineAsync(cancellationToken);
        for (
            ;
            line is not null && !TerminalUpdateReader.IsFarewell(line);
            line = await screen.ReadLineAsync(cancellationToken)
        )
        {
            if (reader.Read(line) is { } ask)
            {
                var answer = await desk.AnswerAsync(ask, cancellationToken);
                await screen.ShowAnswerAsync(answer.Reply, cancellationToken);
            }
        }
    }

    private async Task HostHasStartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }
}
