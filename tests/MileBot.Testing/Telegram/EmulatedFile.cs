using Microsoft.AspNetCore.Http;

namespace MileBot.Testing.Telegram;

/// <summary>A file at a message.</summary>
public sealed record EmulatedFile(string Name, byte[] Content)
{
    internal static async Task<EmulatedFile> ReadAsync(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return new EmulatedFile(file.FileName, content.ToArray());
    }
}
