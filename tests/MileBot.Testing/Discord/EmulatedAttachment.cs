namespace MileBot.Testing.Discord;

/// <summary>A file at a message.</summary>
public sealed record EmulatedAttachment(ulong Id, string FileName, byte[] Content)
{
    /// <summary>The alt text.</summary>
    public string? Description { get; init; }

    public string ContentType { get; init; } = "application/octet-stream";
}
