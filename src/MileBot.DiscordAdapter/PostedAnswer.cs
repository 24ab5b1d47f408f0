using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>
/// The first answer to an interaction that was posted to us: it goes back with the request, and whoever gave it waits until it has left,
/// since what follows may only be sent then. Should the one who posted leave before, nobody waits any longer.
/// </summary>
internal sealed class PostedAnswer
{
    private readonly TaskCompletionSource<InteractionResponse> given = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private readonly TaskCompletionSource<bool> left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gives it, and waits until it has left.</summary>
    public async Task<RestOutcome<Nothing>> GiveAsync(InteractionResponse response, CancellationToken cancellationToken)
    {
        given.TrySetResult(response);
        return await left.Task.WaitAsync(cancellationToken)
            ? new RestOutcome<Nothing>.Done(default)
            : new RestOutcome<Nothing>.Unknown(UnknownReason.NoAnswer);
    }

    /// <summary>Waits for it, as long as the one who posted does.</summary>
    public async Task<InteractionResponse> GivenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await given.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(hasArrived: false);
            throw;
        }
    }

    /// <summary>It was written, or could not be.</summary>
    public void Leave(bool hasArrived) => left.TrySetResult(hasArrived);
}
