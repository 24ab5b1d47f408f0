using System.Security.Cryptography;
using System.Text;

namespace MileBot.Runners.Links;

/// <summary>What joins two chats: eight signs that nobody mistakes for each other, for ten minutes, once.</summary>
public static class LinkCode
{
    /// <summary>How many signs.</summary>
    public const int Length = 8;

    /// <summary>No 0 and O, no 1, I and L, no U that looks like V: 30 signs, so there are 6.5 × 10^11 codes.</summary>
    public const string Signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new one that nobody can guess.</summary>
    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>The code in what was typed, in small letters and with blanks or hyphens too; null when it cannot be one.</summary>
    public static string? Read(string text)
    {
        var code = text.Replace(" ", "").Replace("-", "").ToUpperInvariant();
        return code.Length == Length && code.All(Signs.Contains) ? code : null;
    }

    /// <summary>What is stored in its place. A code that lives ten minutes needs no salt.</summary>
    public static byte[] Hash(string code) => SHA256.HashData(Encoding.ASCII.GetBytes(code));
}
