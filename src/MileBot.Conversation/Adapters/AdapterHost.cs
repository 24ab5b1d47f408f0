using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MileBot.Conversation.Adapters;

/// <summary>Runs one adapter for as long as the host lives. One adapter's bug stops neither the host nor the others.</summary>
public sealed partial class AdapterHost(
    IChatAdapter adapter,
    IAskDesk desk,
    IRoles roles,
    TimeProvider time,
    ILogger<AdapterHost> logger
) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // An edge: a bug in one adapter must not take the others down.
            catch (Exception bug)
#pragma warning restore CA1031
            {
                Log.ListeningFailed(logger, adapter.Platform, bug.GetType().Name, bug.StackTrace ?? "");
            }

            await Task.Delay(Rest, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task ListenAsync(CancellationToken cancellationToken) =>
        adapter.ListensAlone
            ? roles.PlayAsync(adapter.Platform, playing => adapter.ListenAsync(desk, playing), cancellationToken)
            : adapter.ListenAsync(desk, cancellationToken);

    private static partial class Log
    {
        // The message of an exception may hold what somebody typed; its type and place never do.
        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "{Platform} stopped listening: {Bug}; starting again soon. {Place}"
        )]
        public static partial void ListeningFailed(ILogger logger, string platform, string bug, string place);
    }
}
