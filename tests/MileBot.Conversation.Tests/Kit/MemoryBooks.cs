using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;

namespace MileBot.Conversation.Tests.Kit;

/// <summary>The small ports of the commands, in memory.</summary>
public sealed class MemoryBooks : IRunnerBook, IReminderBook, IOpenQuestions
{
    private readonly Dictionary<Account, Runner> runners = [];
    private readonly Dictionary<Account, Reminder> reminders = [];
    private readonly Dictionary<(Speaker, ChatAddress), OpenQuestion> questions = [];

    public IReadOnlyCollection<Reminder> Reminders => reminders.Values;

    public IList<DeliveryNote> Deliveries { get; } = new List<DeliveryNote>();

    ValueTask<Runner> IRunnerBook.FindAsync(Account account, CancellationToken cancellationToken) =>
        new(runners.GetValueOrDefault(account, Runner.Stranger));

    ValueTask<Runner> IRunnerBook.SaveAsync(Account account, Runner runner, CancellationToken cancellationToken) =>
        new(runners[account] = runner with { Id = new RunnerId(1) });

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
