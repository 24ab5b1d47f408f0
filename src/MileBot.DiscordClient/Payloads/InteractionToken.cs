using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Payloads;

/// <summary>Lets us answer one interaction for 15 minutes. A secret: it never prints itself.</summary>
/// <param name="Text">The token as it goes into an address.</param>
[JsonConverter(typeof(InteractionTokenConverter))]
public readonly record struct InteractionToken(string Text)
{
    /// <summary>Nothing that could be used.</summary>
    public override string ToString() => "(token)";
}
