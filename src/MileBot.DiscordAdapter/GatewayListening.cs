using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Interactions;

namespace MileBot.DiscordAdapter;

/// <summary>Hears interactions over the gateway, and tells the operator what becomes of the connection.</summary>
internal sealed partial class GatewayListening(DiscordConnection connection, TimeProvider time, ILogger logger)
{
    /// <summary>Discord resets a token whose bot keeps asking with it in vain.</summary>
    private static readonly TimeSpan Probe = TimeSpan.FromMinutes(10);

    /// <summary>Shards that hear; Discord tells of each one by itself.</summary>
    private readonly ConcurrentDictionary<int, bool> hearing = new();

    /// <summary>True while all shards that ever heard do so now.</summary>
    public bool IsHearing => !hearing.IsEmpty && hearing.Values.All(one => one);

    public async Task RunAsync(Func<Interaction, FirstAnswer, bool> take, CancellationToken cancellationToken)
    {
        while (await connection.Gateway.RunAsync(Heard, cancellationToken) is var stop && stop != GatewayStop.Asked)
        {
            Log.Stopped(logger, stop);
            await Task.Delay(Probe, time, cancellationToken);
        }

        void Heard(GatewayEvent heard)
        {
            switch (heard)
            {
                case GatewayEvent.Interacted interacted:
                    Take(take, interacted.Interaction);
                    break;
                case GatewayEvent.Ready ready:
                    hearing[ready.Shard] = true;
                    Log.Listening(logger, ready.Shard);
                    break;
                case GatewayEvent.Resumed resumed:
                    hearing[resumed.Shard] = true;
                    break;
                case GatewayEvent.Lost lost:
                    hearing[lost.Shard] = false;
                    Log.Lost(logger, lost.Shard, lost.Reason);
                    break;
            }
        }
    }

    private void Take(Func<Interaction, FirstAnswer, bool> take, Interaction interaction) =>
        _ = take(
            interaction,
            (response, cancellationToken) =>
                connection.Rest.RespondAsync(interaction.Id, interaction.Token, response, cancellationToken)
        );

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Discord: listening on shard {Shard}.")]
        public static partial void Listening(ILogger logger, int shard);

        [LoggerMessage(
            Level = LogLevel.Information,
            Message = "Discord: shard {Shard} lost ({Reason}); connecting again."
        )]
        public static partial void Lost(ILogger logger, int shard, GatewayLoss reason);

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "Discord does not let us listen: {Stop}. Asking again every ten minutes; check Discord:Token."
        )]
        public static partial void Stopped(ILogger logger, GatewayStop stop);
    }
}
