using System.Collections.Concurrent;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using NodaTime;

namespace MileBot.Delivery.Tests;

/// <summary>A platform that does what the test says: each send takes the next act, and delivers when none is left.</summary>
internal sealed class ScriptedAdapter : IChatAdapter
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task<SendOutcome>>> acts = new();

    public string Platform => "test";

    public bool ListensAlone => false;

    public bool SendsAlone => true;

    public bool IsListening => true;

    /// <summary>Whether messages may go; what stands in the way is told once.</summary>
    public Turn Turn { get; set; } = Turn.Free;

    /// <summary>When turns come.</summary>
    public Task TurnComes { get; set; } = Task.CompletedTask;

    /// <summary>Ends when somebody waits for a turn.</summary>
    public TaskCompletionSource TurnAsked { get; } = new();

    public async ValueTask<Turn> WaitForTurnAsync(ChatAddress to, CancellationToken cancellationToken)
    {
        TurnAsked.TrySetResult();
        await TurnComes.WaitAsync(cancellationToken);
        var turn = Turn;
        Turn = Turn.Free;
        return turn;
    }

    public ConcurrentQueue<(ChatAddress To, string Text)> Sent { get; } = new();

    /// <summary>What happens as soon as a message is here.</summary>
    public Action<ChatAddress> Arriving { get; init; } = _ => { };

    /// <summary>What the platform tells of messages in doubt.</summary>
    public SentLookup Lookup { get; set; } = new SentLookup.CannotTell();

    public Duration KeyHolds { get; set; } = Duration.Zero;

    public ConcurrentQueue<MessageKey> Keys { get; } = new();

    /// <summary>How many parts each send was told to leave out.</summary>
    public ConcurrentQueue<int> Arrived { get; } = new();

    public void Next(SendOutcome outcome) => acts.Enqueue(_ => Task.FromResult(outcome));

    public void Next(Func<CancellationToken, Task<SendOutcome>> act) => acts.Enqueue(act);

    public Task ListenAsync(IAskDesk desk, CancellationToken cancellationToken) => Task.CompletedTask;

    public bool IsShared(ChatAddress to) => to.Place.StartsWith('#');

    public async ValueTask<SendOutcome> SendAsync(
        ChatAddress to,
        Reply reply,
        MessageKey key,
        int arrived,
        CancellationToken cancellationToken
    )
    {
        Keys.Enqueue(key);
        Arrived.Enqueue(arrived);
        Sent.Enqueue((to, reply.Title.Plain + (reply.IsSilent ? " (silent)" : "")));
        Arriving(to);
        return acts.TryDequeue(out var act)
            ? await act(cancellationToken)
            : new SendOutcome.Delivered($"m{Sent.Count}");
    }

    public ValueTask<SentLookup> FindSentAsync(
        ChatAddress to,
        MessageKey key,
        Instant since,
        CancellationToken cancellationToken
    ) => new(Lookup);
}
