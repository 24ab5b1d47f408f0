using Microsoft.AspNetCore.Http;
using MileBot.Conversation.Adapters;
using MileBot.Delivery.Outbox;
using NodaTime;

namespace MileBot.Worker.Endpoints;

/// <summary>Tells whoever watches over this worker how it is: nothing of any runner.</summary>
internal sealed class HealthEndpoint(
    IEnumerable<IChatAdapter> adapters,
    IDeliveryRecords records,
    IClock clock,
    ClockCheck check,
    TimeProvider time
)
{
    public const string LivePath = "/health/live";

    public const string ReadyPath = "/health/ready";

    /// <summary>A crowd that is due at one instant takes Telegram's limits some minutes.</summary>
    private static readonly Duration MostOverdue = Duration.FromMinutes(10);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Answers, and so lives.</summary>
    public static Task LiveAsync(HttpContext context) => context.Response.WriteAsync("alive\n", context.RequestAborted);

    /// <summary>Answers with a <see cref="Readiness"/>.</summary>
    public async Task ReadyAsync(HttpContext context)
    {
        var readiness = await LookAsync(context.RequestAborted);
        context.Response.StatusCode = readiness.Ready
            ? StatusCodes.Status200OK
            : StatusCodes.Status503ServiceUnavailable;
        await context.Response.WriteAsJsonAsync(readiness, context.RequestAborted);
    }

    private async Task<Readiness> LookAsync(CancellationToken cancellationToken)
    {
        var listening = adapters.ToDictionary(adapter => adapter.Platform, adapter => adapter.IsListening);
        var now = clock.GetCurrentInstant();
        var (answers, oldest) = await AskStorageAsync(listening.Keys, now, cancellationToken);
        var waited = now - oldest;
        var isRight = check.IsRight();
        return new Readiness(
            answers && isRight && !(waited > MostOverdue),
            listening,
            answers,
            isRight,
            (long?)waited?.TotalSeconds,
            DateTimeZoneProviders.Tzdb.VersionId
        );
    }

    private async Task<(bool Answers, Instant? Oldest)> AskStorageAsync(
        IReadOnlyCollection<string> platforms,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        using var limit = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return (true, await records.OldestWaitingAsync(platforms, now, both.Token));
        }
#pragma warning disable CA1031 // Whatever keeps storage from answering, this is where it is told.
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return (false, null);
        }
    }
}
