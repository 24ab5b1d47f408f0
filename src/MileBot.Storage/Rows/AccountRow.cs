namespace MileBot.Storage.Rows;

/// <summary>Which runner an account belongs to.</summary>
internal sealed class AccountRow
{
    public required string Platform { get; set; }
    public long UserId { get; set; }
    public long RunnerId { get; set; }
    public RunnerRow Runner { get; set; } = null!;
}
