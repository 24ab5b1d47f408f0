using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>A code that joins another chat with this account.</summary>
internal sealed class LinkCodeRow
{
    public required string Platform { get; set; }
    public long UserId { get; set; }
    public required byte[] Hash { get; set; }
    public Instant GoodUntil { get; set; }
}
