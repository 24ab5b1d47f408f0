using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Runners.Reminders;

/// <summary>
/// How much later than an hour a runner's message comes when it may come around it: always the same for the same account, and any
/// second as likely as another.
/// </summary>
public static class ReminderSpread
{
    /// <summary>At most this much later: with 30 messages a second, some 9,000 runners of one hour are all written to in time.</summary>
    public static readonly Duration Most = Duration.FromMinutes(5);

    /// <summary>One second up to <see cref="Most"/>, and never past midnight: the message is the date's.</summary>
    public static Duration For(Account account, LocalTime at)
    {
        var today = Duration.FromDays(1) - Duration.FromNanoseconds(at.NanosecondOfDay) - Duration.FromSeconds(1);
        var most = (uint)Duration.Min(Most, today).TotalSeconds;
        var name = string.Create(CultureInfo.InvariantCulture, $"{account.Platform} {account.UserId}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return most == 0
            ? Duration.Zero
            : Duration.FromSeconds(1 + (BinaryPrimitives.ReadUInt32BigEndian(hash) % most));
    }
}
