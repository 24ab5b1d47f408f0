using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Runners.Rights;

/// <summary>All that is kept about a runner: to be looked at, taken along, and deleted.</summary>
public interface IPersonalData
{
    /// <summary>Counts what is kept about whoever is behind an account.</summary>
    ValueTask<Receipt> CountAsync(Account account, CancellationToken cancellationToken);

    /// <summary>Writes all of it down as JSON, in the format of <c>docs/export-format.md</c>.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="now">When this is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<string> ExportAsync(Account account, Instant now, CancellationToken cancellationToken);

    /// <summary>Deletes all of it, in every chat of the runner's; what waited to be sent is withdrawn.</summary>
    /// <returns>What is gone.</returns>
    ValueTask<Receipt> ForgetAsync(Account account, CancellationToken cancellationToken);
}
