using NodaTime;

namespace MileBot.Storage.Rows;

/// <summary>How many wrong codes an account has typed lately.</summary>
internal sealed class LinkGuessRow
{
    public required string Platform { get; set; }
    public long UserId { get; set; }
    public int Wrong { get; set; }
    public Instant Since { get; set; }
}
