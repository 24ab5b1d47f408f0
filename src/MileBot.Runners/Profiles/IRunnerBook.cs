namespace MileBot.Runners.Profiles;

/// <summary>Keeps what runners told us.</summary>
public interface IRunnerBook
{
    /// <summary>The runner behind an account; <see cref="Runner.Stranger"/> when we know nothing. Reading stores nothing.</summary>
    ValueTask<Runner> FindAsync(Account account, CancellationToken cancellationToken);

    /// <summary>
    /// Changes what we know of the runner behind an account; a stranger becomes a runner. Changes made at the same time, in two chats of
    /// one runner, all take effect.
    /// </summary>
    /// <param name="account">Whose.</param>
    /// <param name="change">Makes the new runner of the one that is stored. May run more than once.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The runner as stored now.</returns>
    ValueTask<Runner> ChangeAsync(Account account, Func<Runner, Runner> change, CancellationToken cancellationToken);
}
