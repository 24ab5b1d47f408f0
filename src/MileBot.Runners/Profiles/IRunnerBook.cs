namespace MileBot.Runners.Profiles;

/// <summary>Keeps what runners told us.</summary>
public interface IRunnerBook
{
    /// <summary>The runner behind an account; <see cref="Runner.Stranger"/> when we know nothing. Reading stores nothing.</summary>
    ValueTask<Runner> FindAsync(Account account, CancellationToken cancellationToken);

    /// <summary>Stores a runner under an account.</summary>
    /// <returns>The runner, with an id.</returns>
    ValueTask<Runner> SaveAsync(Account account, Runner runner, CancellationToken cancellationToken);
}
