using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordAdapter;

/// <summary>One message, ready to send.</summary>
/// <param name="Rich">In components.</param>
/// <param name="Plain">The same as bare text with buttons, should Discord refuse the components.</param>
internal sealed record DiscordMessage(MessageBody Rich, MessageBody Plain)
{
    /// <summary>The same message, for the eyes of the one who asked.</summary>
    public DiscordMessage ForOne() => new(ForOne(Rich), ForOne(Plain));

    /// <summary>The same message, named so that a second copy is not written.</summary>
    public DiscordMessage Named(string nonce) => new(Rich with { Nonce = nonce }, Plain with { Nonce = nonce });

    private static MessageBody ForOne(MessageBody body) =>
        body with
        {
            Flags = (body.Flags ?? MessageFlags.None) | MessageFlags.Ephemeral,
        };
}
