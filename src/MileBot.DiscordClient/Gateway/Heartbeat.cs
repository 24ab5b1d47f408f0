using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Keeps a connection alive, and notices when it only looks so.</summary>
/// <remarks>
/// Source: discord-api-docs, events/gateway, Sending Heartbeats. A beat must be acknowledged within half an interval. So a connection
/// that falls silent is noticed at most one and a half intervals later: the next beat comes within one.
/// </remarks>
internal sealed class Heartbeat(ShardSession session, GatewaySender sender, TimeProvider time, Chance chance)
{
    private readonly Channel<bool> asked = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private volatile TaskCompletionSource acknowledged = NewAcknowledgement();

    /// <summary>The last beat was heard.</summary>
    public void Acknowledge() => acknowledged.TrySetResult();

    /// <summary>The platform wants a beat at once.</summary>
    public void BeatNow() => asked.Writer.TryWrite(true);

    /// <summary>Beats until the connection proves dead or the beating is cancelled.</summary>
    public async Task<ConnectionEnd> RunAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        var next = time.GetTimestamp() + Ticks(interval * chance.Next());
        while (true)
        {
            var wasAsked = await WaitAsync(next, cancellationToken);
            next = wasAsked ? next : time.GetTimestamp() + Ticks(interval);
            var answer = acknowledged = NewAcknowledgement();
            if (await BeatAsync(cancellationToken) && !await IsHeardAsync(answer, interval / 2, cancellationToken))
            {
                return new ConnectionEnd.Again(GatewayLoss.Silent, CanResume: true);
            }
        }
    }

    private Task<bool> BeatAsync(CancellationToken cancellationToken) =>
        sender.SendAsync(
            Encoding.ASCII.GetBytes($$"""{"op":{{Opcode.Heartbeat}},"d":{{LastSequence()}}}"""),
            cancellationToken
        );

    private string LastSequence() => session.Sequence?.ToString(CultureInfo.InvariantCulture) ?? "null";

    /// <summary>Waits for the moment, or until a beat is asked for; tells whether it was.</summary>
    private async Task<bool> WaitAsync(long until, CancellationToken cancellationToken)
    {
        var now = time.GetTimestamp();
        using var moment = new CancellationTokenSource(
            until > now ? time.GetElapsedTime(now, until) : TimeSpan.Zero,
            time
        );
        using var either = CancellationTokenSource.CreateLinkedTokenSource(moment.Token, cancellationToken);
        try
        {
            return await asked.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<bool> IsHeardAsync(
        TaskCompletionSource answer,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await answer.Task.WaitAsync(patience, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);

    private static TaskCompletionSource NewAcknowledgement() => new();
}
