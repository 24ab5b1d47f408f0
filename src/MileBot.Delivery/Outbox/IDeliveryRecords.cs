using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Delivery.Outbox;

/// <summary>What an operator asks about daily messages. Writes nothing.</summary>
public interface IDeliveryRecords
{
    /// <summary>Since when the message that has waited longest might have been sent; null when none waits.</summary>
    /// <param name="platforms">Of whose messages.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<Instant?> OldestWaitingAsync(
        IReadOnlyCollection<string> platforms,
        Instant now,
        CancellationToken cancellationToken
    );

    /// <summary>A runner's last messages on whatever platform, newest first; null when nobody has the account.</summary>
    /// <param name="account">Any of the runner's.</param>
    /// <param name="most">How many at most; above zero.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<DeliveryRecord>?> LastAsync(Account account, int most, CancellationToken cancellationToken);
}
