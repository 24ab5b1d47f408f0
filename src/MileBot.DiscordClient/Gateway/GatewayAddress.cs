using System.Diagnostics.CodeAnalysis;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Where the gateway is, and how we want to be talked to.</summary>
internal static class GatewayAddress
{
    /// <summary>Reads a WebSocket address.</summary>
    public static bool IsOne(string? text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && address.Scheme is "wss" or "ws";

    /// <summary>
    /// The address a session is resumed at: the one it named, unless that is none or would send the token unencrypted where it was
    /// encrypted before.
    /// </summary>
    public static Uri ForResuming(string? named, Uri first) =>
        IsOne(named, out var address) && (address.Scheme == "wss" || first.Scheme == "ws") ? address : first;

    /// <summary>Adds version, encoding and compression.</summary>
    public static Uri WithQuery(Uri address, bool compress) =>
        new UriBuilder(address)
        {
            Query = compress ? "v=10&encoding=json&compress=zlib-stream" : "v=10&encoding=json",
        }.Uri;
}
