namespace MileBot.Storage.Rows;

/// <summary>Where a platform keeps its direct messages with an account.</summary>
internal sealed class DirectChatRow
{
    public required string Platform { get; set; }
    public long UserId { get; set; }
    public required string Place { get; set; }
}
