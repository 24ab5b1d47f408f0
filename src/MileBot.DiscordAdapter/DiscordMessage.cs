using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordAdapter;

/// <summary>One message, ready to send.</summary>
/// <param name="Rich">In components.</param>
/// <param name="Simplify">Draws the same as bare text with buttons; who may see it and what it is named stay as they are.</param>
internal sealed record DiscordMessage(MessageBody Rich, Func<MessageBody, MessageBody> Simplify)
{
    /// <summary>The same as bare text with buttons, should Discord refuse the components. Hardly ever wanted, so drawn only then.</summary>
    public MessageBody Plain => Simplify(Rich);

    /// <summary>The same message, for the eyes of the one who asked.</summary>
    public DiscordMessage ForOne() =>
        this with
        {
            Rich = Rich with { Flags = (Rich.Flags ?? MessageFlags.None) | MessageFlags.Ephemeral },
        };

    /// <summary>The same message, without a sound.</summary>
    public DiscordMessage Silent() =>
        this with
        {
            Rich = Rich with { Flags = (Rich.Flags ?? MessageFlags.None) | MessageFlags.SuppressNotifications },
        };

    /// <summary>The same message, with a mark by which it is recognised when it is read again.</summary>
    public DiscordMessage Marked(int mark) => new(Marked(Rich, mark), rich => Marked(Simplify(rich), mark));

    /// <summary>The same message, named so that a second copy is not written.</summary>
    public DiscordMessage Named(string nonce) => this with { Rich = Rich with { Nonce = nonce } };

    /// <summary>On the first component; bare text without buttons has none.</summary>
    private static MessageBody Marked(MessageBody message, int mark) =>
        message.Components is [var first, ..]
            ? message with
            {
                Components = [first with { Id = mark }, .. message.Components.Skip(1)],
            }
            : message;
}
