using Microsoft.Extensions.Logging;

namespace MileBot.Storage;

/// <summary>Says once what is wrong with the database, and once that it is over; whoever asked tells what became of their own work.</summary>
internal sealed partial class StorageTrouble(ILogger<StorageTrouble> logger)
{
    private string? known;

    public void Tell(string reason)
    {
        if (Interlocked.Exchange(ref known, reason) != reason)
        {
            Log.Began(logger, reason);
        }
    }

    public void TellOver()
    {
        if (Volatile.Read(ref known) is not null && Interlocked.Exchange(ref known, value: null) is not null)
        {
            Log.Ended(logger);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "The database cannot be used: {Reason}. Until it can, nothing is sent and nothing can be asked."
        )]
        public static partial void Began(ILogger logger, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The database can be used again.")]
        public static partial void Ended(ILogger logger);
    }
}
