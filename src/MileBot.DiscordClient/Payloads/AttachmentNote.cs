namespace MileBot.DiscordClient.Payloads;

/// <summary>What the message says about one of its uploaded files.</summary>
/// <param name="Id">The number in the upload's field name, <c>files[n]</c>.</param>
/// <param name="Filename">Its name.</param>
/// <param name="Description">Alt text.</param>
public sealed record AttachmentNote(int Id, string Filename, string? Description)
{
    internal static IReadOnlyList<AttachmentNote> Of(IReadOnlyList<AttachedFile> files) =>
        [.. files.Select((file, index) => new AttachmentNote(index, file.Name, file.Description))];
}
