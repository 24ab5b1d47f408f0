using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Rights;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Conversation.Tests.Kit;

/// <summary>The small ports of the commands, in memory.</summary>
public sealed class MemoryBooks : IRunnerBook, IReminderBook, IDraftBook, IOpenQuestions, IPersonalData, IInbox
{
    private readonly Dictionary<Account, Runner> runners = [];
    private readonly Dictionary<Account, Reminder> reminders = [];
    private readonly Dictionary<Account, Draft> drafts = [];
    private readonly Dictionary<(Speaker, ChatAddress), OpenQuestion> questions = [];

    private readonly HashSet<string> taken = [];

    public IReadOnlyCollection<Reminder> Reminders => reminders.Values;

    public IList<DeliveryNote> Deliveries { get; } = new List<DeliveryNote>();

    /// <summary>Nothing can be taken in.</summary>
    public bool IsDown { get; set; }

    /// <summary>Strict where the real one is lenient: an event is taken also when it changes nothing.</summary>
    async ValueTask<T?> IInbox.TakeAsync<T>(Ask ask, Func<ValueTask<T>> answer, CancellationToken cancellationToken)
        where T : class =>
        IsDown ? throw new IOException("down")
        : ask.Event is { } name && !taken.Add(name) ? null
        : await answer();

    ValueTask<Runner> IRunnerBook.FindAsync(Account account, CancellationToken cancellationToken) =>
        new(runners.GetValueOrDefault(account, Runner.Stranger));

    ValueTask<Runner> IRunnerBook.ChangeAsync(
        Account account,
        Func<Runner, Runner> change,
        CancellationToken cancellationToken
    ) => new(runners[account] = change(runners.GetValueOrDefault(account, new Runner { Id = new RunnerId(1) })));

    ValueTask<Reminder?> IReminderBook.FindAsync(Account account, CancellationToken cancellationToken) =>
        new(reminders.GetValueOrDefault(account));

    ValueTask<bool> IReminderBook.IsUnreachableAsync(Account account, CancellationToken cancellationToken) =>
        new(reminders.GetValueOrDefault(account)?.State == ReminderState.Unreachable);

    ValueTask<Reminder> IReminderBook.SaveAsync(Reminder reminder, CancellationToken cancellationToken) =>
        new(reminders[reminder.Account] = reminder);

    ValueTask<IReadOnlyList<DeliveryNote>> IReminderBook.HistoryAsync(
        Account account,
        int most,
        CancellationToken cancellationToken
    ) => new([.. Deliveries.Take(most)]);

    ValueTask<Receipt> IPersonalData.CountAsync(Account account, CancellationToken cancellationToken) =>
        new(
            runners.ContainsKey(account)
                ? new Receipt([
                    new(StoredKind.Profile, 1),
                    new(StoredKind.Chat, 1),
                    .. reminders.ContainsKey(account)
                        ? [new KeyValuePair<StoredKind, int>(StoredKind.Reminder, 1), new(StoredKind.Message, 14)]
                        : Array.Empty<KeyValuePair<StoredKind, int>>(),
                ])
                : new Receipt([])
        );

    ValueTask<string> IPersonalData.ExportAsync(Account account, Instant now, CancellationToken cancellationToken) =>
        new($$"""{ "format": 1, "made": "{{now}}", "runners": [{ "zone": "{{runners[account].ZoneId}}" }] }""");

    async ValueTask<Receipt> IPersonalData.ForgetAsync(Account account, CancellationToken cancellationToken)
    {
        var there = await ((IPersonalData)this).CountAsync(account, cancellationToken);
        runners.Remove(account);
        reminders.Remove(account);
        drafts.Remove(account);
        return there;
    }

    ValueTask<Draft?> IDraftBook.FindAsync(Account account, CancellationToken cancellationToken) =>
        new(drafts.GetValueOrDefault(account));

    ValueTask IDraftBook.PutAsync(Account account, Draft? draft, CancellationToken cancellationToken)
    {
        drafts.Remove(account);
        if (draft is not null)
        {
            drafts.Add(account, draft);
        }

        return default;
    }

    ValueTask<OpenQuestion?> IOpenQuestions.FindAsync(
        Speaker speaker,
        ChatAddress chat,
        CancellationToken cancellationToken
    ) => new(questions.GetValueOrDefault((speaker, chat)));

    ValueTask IOpenQuestions.PutAsync(
        Speaker speaker,
        ChatAddress chat,
        OpenQuestion? question,
        CancellationToken cancellationToken
    )
    {
        questions.Remove((speaker, chat));
        if (question is not null)
        {
            questions.Add((speaker, chat), question);
        }

        return default;
    }
}
