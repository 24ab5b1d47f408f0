using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Runners.Links;

/// <summary>Joins the chats of one runner.</summary>
public interface ILinkBook
{
    /// <summary>Makes a code for an account, in place of any other of its codes.</summary>
    /// <returns>The code. It is nowhere else: only its hash is stored.</returns>
    ValueTask<string> OfferAsync(Account account, Instant now, CancellationToken cancellationToken);

    /// <summary>
    /// Joins the account that typed a code with the one it was made for, once that is agreed to. A code that joined is gone, and of
    /// what was deleted nothing is left to be found.
    /// </summary>
    /// <param name="account">Who typed it.</param>
    /// <param name="code">As <see cref="LinkCode.Read"/> gives it.</param>
    /// <param name="choice">What the runner agreed to; null to be asked.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<LinkOutcome> JoinAsync(
        Account account,
        string code,
        LinkChoice? choice,
        Instant now,
        CancellationToken cancellationToken
    );

    /// <summary>Takes an account out of what it is joined with; it is a stranger then, and a daily message to it ends.</summary>
    /// <returns>False when it is joined with nothing.</returns>
    ValueTask<bool> LeaveAsync(Account account, CancellationToken cancellationToken);
}
