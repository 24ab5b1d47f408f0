using MileBot.Testing.Discord.Checks;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Which files a message has after a call (docs: reference, Uploading Files; resources/message, Edit Message).</summary>
internal static class AttachmentReading
{
    /// <summary>The largest file without boosts.</summary>
    private const int Largest = 10 * 1024 * 1024;

    public static IReadOnlyList<EmulatedAttachment> Read(
        FormPart form,
        IReadOnlyList<UploadedFile> files,
        EmulatedMessage old,
        Snowflakes ids
    )
    {
        var named = form.Parts("attachments", 0, 10);
        var kept = form.Has("attachments")
            ? old.Attachments.Where(file => named.Any(part => IdOf(part) == file.Id.ToString()))
            : old.Attachments;
        CheckReferences(named, files, old);
        if (files.Any(file => file.Content.Length > Largest))
        {
            form.Wrong("files", "BASE_TYPE_MAX_LENGTH", "A file exceeds the maximum size");
        }

        return [.. kept, .. files.Select(file => Take(file, named, ids))];
    }

    private static void CheckReferences(
        IReadOnlyList<FormPart> named,
        IReadOnlyList<UploadedFile> files,
        EmulatedMessage old
    )
    {
        foreach (var part in named)
        {
            part.Text("description", 0, 1024);
            var id = IdOf(part);
            if (!files.Any(file => file.Index == id) && !old.Attachments.Any(file => file.Id.ToString() == id))
            {
                part.Wrong("id", "ATTACHMENT_NOT_FOUND", "Attachment data not found");
            }
        }
    }

    private static EmulatedAttachment Take(UploadedFile file, IReadOnlyList<FormPart> named, Snowflakes ids)
    {
        var part = named.Where(one => IdOf(one) == file.Index).Select(one => (FormPart?)one).FirstOrDefault();
        return new EmulatedAttachment(ids.Next(), part?.Field("filename")?.GetString() ?? file.Name, file.Content)
        {
            Description = part?.Field("description")?.GetString(),
            ContentType = file.ContentType,
        };
    }

    private static string? IdOf(FormPart part) => part.Field("id")?.ToString();
}
