namespace MileBot.Storage.PostgreSql;

/// <summary>Which worker plays a role, and until when nobody else may.</summary>
internal sealed class LeaseRow
{
    public required string Role { get; set; }
    public required string Worker { get; set; }

    /// <summary>Unix milliseconds by the server's clock: those of the workers may differ.</summary>
    public long Until { get; set; }
}
