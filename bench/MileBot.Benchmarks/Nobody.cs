using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Benchmarks;

/// <summary>The ports that answers without a plan use, for somebody who has told us nothing at five in the morning: what is left is the answer itself.</summary>
internal sealed class Nobody : IRunnerBook, IReminderBook, IOpenQuestions, IInbox, IClock
{
    public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 24, 5, 0);

    async ValueTask<T?> IInbox.TakeAsync<T>(Ask ask, Func<ValueTask<T>> answer, CancellationToken cancellationToken)
        where T : class => await answer();

    ValueTask<Runner> IRunnerBook.FindAsync(Account account, CancellationToken cancellationToken) =>
        new(Runner.Stranger);

    ValueTask<Runner> IRunnerBook.ChangeAsync(
        Account account,
        Func<Runner, Runner> change,
        CancellationToken cancellationToken
    ) => new(change(Runner.Stranger));

    ValueTask<Reminder?> IReminderBook.FindAsync(Account account, CancellationToken cancellationToken) => default;

    ValueTask<bool> IReminderBook.IsUnreachableAsync(Account account, CancellationToken cancellationToken) => default;

    ValueTask<Reminder> IReminderBook.SaveAsync(Reminder reminder, CancellationToken cancellationToken) =>
        new(reminder);

    ValueTask<IReadOnlyList<DeliveryNote>> IReminderBook.HistoryAsync(
        Account account,
        int most,
        CancellationToken cancellationToken
    ) => new([]);

    ValueTask<OpenQuestion?> IOpenQuestions.FindAsync(
        Speaker speaker,
        ChatAddress chat,
        CancellationToken cancellationToken
    ) => default;

    ValueTask IOpenQuestions.PutAsync(
        Speaker speaker,
        ChatAddress chat,
        OpenQuestion? question,
        CancellationToken cancellationToken
    ) => default;
}
