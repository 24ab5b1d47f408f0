namespace MileBot.Testing.Discord.Rest;

/// <summary>A file of a multipart body.</summary>
/// <param name="Index">The n of files[n].</param>
/// <param name="Name">Its file name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record UploadedFile(string Index, string Name, string ContentType, byte[] Content);
