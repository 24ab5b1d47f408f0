using MileBot.Coaching.Seasons;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Runners.Log;

/// <summary>Keeps what runners say of their sessions: one verdict a date, the last one counts.</summary>
public interface ITrainingLog
{
    /// <summary>The verdict on a date's session, if any.</summary>
    ValueTask<SessionVerdict?> FindAsync(Account account, LocalDate date, CancellationToken cancellationToken);

    /// <summary>Records the verdict on a date's session.</summary>
    ValueTask RecordAsync(Account account, LocalDate date, SessionVerdict verdict, CancellationToken cancellationToken);
}
