using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Profiles;
using MileBot.Storage;

namespace MileBot.Worker;

/// <summary>
/// <c>explain PLATFORM USER-ID</c>: tells an operator what became of a runner's last daily messages. It only reads, beside a worker
/// or without one.
/// </summary>
internal static class Explanation
{
    /// <summary>The verb's word on the command line.</summary>
    public const string Verb = "explain";

    /// <summary>What to type.</summary>
    public const string Usage =
        "explain takes a platform and the number of a user there, such as: explain telegram 12345";

    private const int Most = 7;

    /// <summary>The account the arguments name; null when they name none.</summary>
    public static Account? AccountIn(string[] args) =>
        args is [var platform, var user, ..]
        && !platform.StartsWith('-')
        && long.TryParse(user, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new Account(platform, id)
            : null;

    /// <summary>Writes a line for each message.</summary>
    /// <returns>What is wrong, in one line; null when nothing is.</returns>
    /// <exception cref="StorageUnavailableException">The database cannot be used.</exception>
    public static async Task<string?> TellAsync(StorageOptions storage, Account account, TextWriter output)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddMileBotRecords(storage)
            .BuildServiceProvider();
        try
        {
            var records = services.GetRequiredService<IDeliveryRecords>();
            if (await records.LastAsync(account, Most, CancellationToken.None) is not { } deliveries)
            {
                return $"Nobody here is {account.Platform} {account.UserId}.";
            }

            await WriteAsync(deliveries, output);
            return null;
        }
        catch (DbException)
        {
            return "The database cannot be read: it does not answer, or no MileBot of this version has opened it yet.";
        }
    }

    private static async Task WriteAsync(IReadOnlyList<DeliveryRecord> deliveries, TextWriter output)
    {
        await output.WriteLineAsync(
            deliveries.Count == 0 ? "No daily message yet." : "The last daily messages, newest first; times are UTC."
        );
        foreach (var delivery in deliveries)
        {
            await output.WriteLineAsync(DeliveryLine.Of(delivery));
        }
    }
}
