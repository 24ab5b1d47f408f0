namespace MileBot.DiscordClient.Payloads;

/// <summary>A file to be uploaded: at most 10 MiB, and 25 MiB for the whole request.</summary>
/// <param name="Name">Its name with extension.</param>
/// <param name="MediaType">What it is, as <c>image/png</c>.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Description">Alt text, up to 1,024 characters.</param>
public sealed record AttachedFile(
    string Name,
    string MediaType,
    ReadOnlyMemory<byte> Bytes,
    string? Description = null
);
