namespace MileBot.DiscordClient.Gateway;

/// <summary>Keeps one share of the guilds connected: connects, resumes, starts afresh, for as long as it is allowed to.</summary>
internal sealed class GatewayShard(
    ShardPlace place,
    GatewayOptions options,
    SessionStarts starts,
    IGatewayDial dial,
    TimeProvider time,
    Chance chance,
    Action<GatewayEvent> heard
)
{
    /// <summary>After so many failed attempts to go on, a session is given up.</summary>
    private const int MostResumes = 5;

    private readonly ShardSession session = new();
    private readonly Backoff backoff = new(chance);
    private int failures;

    /// <summary>Listens until cancelled, or until trying again is useless.</summary>
    public async Task<GatewayStop> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                switch (await ConnectOnceAsync(cancellationToken))
                {
                    case ConnectionEnd.Fatal fatal:
                        return fatal.Stop;
                    case ConnectionEnd.Again again:
                        await PrepareAsync(again, cancellationToken);
                        break;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return GatewayStop.Asked;
        }
    }

    private async Task<ConnectionEnd> ConnectOnceAsync(CancellationToken cancellationToken)
    {
        var address = session.Id is null
            ? starts.Address
            : GatewayAddress.ForResuming(session.ResumeAddress, starts.Address);
        using var socket = await dial.ConnectAsync(
            GatewayAddress.WithQuery(address, options.Compress),
            cancellationToken
        );
        if (socket is null)
        {
            return new ConnectionEnd.Again(GatewayLoss.Unreachable, CanResume: true);
        }

        using var connection = new GatewayConnection(place, options, session, starts, socket, time, chance, Hear);
        return await connection.RunAsync(cancellationToken);
    }

    private void Hear(GatewayEvent told)
    {
        if (told is GatewayEvent.Ready or GatewayEvent.Resumed)
        {
            backoff.Reset();
            failures = 0;
        }

        heard(told);
    }

    private async Task PrepareAsync(ConnectionEnd.Again end, CancellationToken cancellationToken)
    {
        failures++;
        if (!end.CanResume || failures > MostResumes)
        {
            session.Forget();
        }

        heard(new GatewayEvent.Lost(place.Index, end.Loss));
        await Task.Delay(PauseAfter(end), time, cancellationToken);
    }

    /// <summary>An invalid session wants one to five seconds before the next, so that not everybody comes at once.</summary>
    private TimeSpan PauseAfter(ConnectionEnd.Again end)
    {
        var usual = backoff.Next();
        var spread = TimeSpan.FromSeconds(1 + 4 * chance.Next());
        return end.Loss == GatewayLoss.SessionInvalid && usual < spread ? spread : usual;
    }
}
