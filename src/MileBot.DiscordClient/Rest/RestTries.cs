using System.Text.Json.Serialization.Metadata;
using MileBot.DiscordClient.Limits;

namespace MileBot.DiscordClient.Rest;

/// <summary>Makes a call as often as its rule allows, each time when its turn comes.</summary>
internal sealed class RestTries(
    IRestWire wire,
    RestLimits limits,
    DiscordRestOptions options,
    TimeProvider time,
    Chance chance
)
{
    private const int MostTries = 4;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(500);

    /// <summary>How long we rely on the platform to remember a nonce: it says only "the past few minutes".</summary>
    private static readonly TimeSpan NonceMemory = TimeSpan.FromSeconds(90);

    /// <summary>Makes the call.</summary>
    /// <param name="call">What to do.</param>
    /// <param name="type">What it answers; null for nothing.</param>
    /// <param name="cancellationToken">Gives up; then nothing is known.</param>
    public async Task<RestOutcome<T>> MakeAsync<T>(
        RestCall call,
        JsonTypeInfo<T>? type,
        CancellationToken cancellationToken
    )
    {
        var start = time.GetTimestamp();
        RestOutcome<T>? unknown = null;
        for (var tried = 1; ; tried++)
        {
            var patience = PatienceFor(call, tried) - time.GetElapsedTime(start);
            var outcome = await TryAsync(call, type, patience, cancellationToken);
            var left = PatienceFor(call, tried + 1) - time.GetElapsedTime(start);
            unknown = outcome is RestOutcome<T>.Unknown ? outcome : unknown;
            if (tried == MostTries || !MayTryAgain(call, outcome, left))
            {
                // That the last try was not taken says nothing of an earlier one.
                return outcome is RestOutcome<T>.NotSent or RestOutcome<T>.RateLimited ? unknown ?? outcome : outcome;
            }

            await PauseAsync(outcome, tried, cancellationToken);
        }
    }

    private async Task<RestOutcome<T>> TryAsync<T>(
        RestCall call,
        JsonTypeInfo<T>? type,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        var entry = await limits.EnterAsync(call, patience, cancellationToken);
        return entry switch
        {
            LimitEntry.Go go => await SendAsync(call, go, type, cancellationToken),
            LimitEntry.Wait wait => new RestOutcome<T>.RateLimited(wait.Scope, wait.For),
            LimitEntry.Held held => new RestOutcome<T>.NotSent(held.Reason),
            _ => throw new InvalidOperationException($"{entry} is no entry."),
        };
    }

    private async Task<RestOutcome<T>> SendAsync<T>(
        RestCall call,
        LimitEntry.Go go,
        JsonTypeInfo<T>? type,
        CancellationToken cancellationToken
    )
    {
        var answer = RestAnswer.Lost;
        try
        {
            answer = await wire.SendAsync(call, cancellationToken);
        }
        finally
        {
            limits.Leave(call, go, answer);
        }

        return AnswerReading.Of(answer, type);
    }

    /// <summary>The first try may wait long; a later one of a named message must come while the name is remembered.</summary>
    private TimeSpan PatienceFor(RestCall call, int tried) =>
        tried > 1 && call.Endpoint.Retry == RetryRule.WithNonce && options.LongestWait > NonceMemory
            ? NonceMemory
            : options.LongestWait;

    /// <summary>A limited call certainly was not done; for one with an unknown fate its rule decides.</summary>
    private static bool MayTryAgain<T>(RestCall call, RestOutcome<T> outcome, TimeSpan left) =>
        outcome switch
        {
            RestOutcome<T>.RateLimited limited => call.Endpoint.Traffic != Traffic.InteractionCallback
                && limited.RetryAfter < left,
            RestOutcome<T>.Unknown { Reason: not UnknownReason.Unreadable } => left > TimeSpan.Zero
                && (
                    call.Endpoint.Retry == RetryRule.Always
                    || call.Endpoint.Retry == RetryRule.WithNonce && call.HasNonce
                ),
            _ => false,
        };

    /// <summary>A limited route makes us wait at its door; a failing platform gets doubling pauses.</summary>
    private Task PauseAsync<T>(RestOutcome<T> outcome, int tried, CancellationToken cancellationToken) =>
        outcome is RestOutcome<T>.RateLimited
            ? Task.CompletedTask
            : Task.Delay(ShortestPause * Math.Pow(2, tried - 1) * (1 + chance.Next()), time, cancellationToken);
}
