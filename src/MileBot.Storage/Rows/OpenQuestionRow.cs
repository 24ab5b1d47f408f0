namespace MileBot.Storage.Rows;

/// <summary>A command that waits for its last argument. Strangers have them too, so it names no runner.</summary>
internal sealed class OpenQuestionRow
{
    public required string Platform { get; set; }
    public long UserId { get; set; }
    public required string Chat { get; set; }
    public required string Command { get; set; }
}
