using System.Security.Cryptography;
using System.Text;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Replies;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;
using NodaTime;

namespace MileBot.DiscordAdapter;

/// <summary>Sends what nobody asked for just now. Each part has a name by which Discord tells copies apart.</summary>
internal sealed class DiscordSending(DiscordRest rest, DirectChannels direct)
{
    /// <summary>Discord's limit for a nonce is 25 characters; these are 96 bits of a hash, and no two messages share them.</summary>
    private const int NonceBytes = 12;

    private readonly DiscordLookup lookup = new(rest);

    /// <summary>Does what can be done before anything is written: finds the channel.</summary>
    /// <returns>What stands in the way; null when nothing does.</returns>
    public async Task<SendOutcome?> PrepareAsync(ChannelPlace to, CancellationToken cancellationToken) =>
        (await ChannelAsync(to, cancellationToken)).Trouble;

    /// <summary>Sends a reply in as many messages as it needs.</summary>
    public async Task<SendOutcome> SendAsync(
        ChannelPlace to,
        Reply reply,
        MessageKey key,
        int arrived,
        CancellationToken cancellationToken
    )
    {
        var (channel, trouble) = await ChannelAsync(to, cancellationToken);
        if (trouble is not null)
        {
            return trouble;
        }

        SendOutcome? first = null;
        var mark = PartMark.Of(key, to);
        var messages = DiscordReplyRenderer.RenderAll(reply);
        foreach (var (part, message) in messages.Index().Skip(Math.Min(arrived, messages.Count - 1)))
        {
            var named = (reply.IsSilent ? message.Silent() : message).Named(Nonce(key, part, to));
            var marked = named.Marked(part == messages.Count - 1 ? mark.Last : mark.Before(part));
            var outcome = await SendAsync(channel, marked, cancellationToken);
            if (outcome is SendOutcome.Refused { Trouble: SendTrouble.ChatGone } && to.IsUser)
            {
                await direct.ForgetAsync(to.Id, cancellationToken);
            }

            if (outcome is not SendOutcome.Delivered)
            {
                return outcome with { PartsArrived = part };
            }

            first ??= outcome;
        }

        return first!;
    }

    /// <summary>The same for every attempt at the same part, and for nothing else.</summary>
    public static string Nonce(MessageKey key, int part, ChannelPlace to) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Text} {part} {to}")).AsSpan(0, NonceBytes)
        );

    /// <summary>Looks among our own messages for one sent with that key.</summary>
    public async Task<SentLookup> FindAsync(
        ChannelPlace to,
        MessageKey key,
        Instant since,
        CancellationToken cancellationToken
    )
    {
        var (channel, trouble) = await ChannelAsync(to, cancellationToken);
        return trouble switch
        {
            null => await lookup.FindAsync(channel, to.IsUser, PartMark.Of(key, to), since, cancellationToken),
            SendOutcome.NotSent later => new SentLookup.NoAnswer(later.RetryAfter),
            _ => new SentLookup.CannotTell(),
        };
    }

    private async Task<SendOutcome> SendAsync(
        Snowflake channel,
        DiscordMessage message,
        CancellationToken cancellationToken
    )
    {
        var outcome = await rest.CreateMessageAsync(channel, message.Rich, cancellationToken);
        if (DiscordTrouble.IsOfDrawing(outcome))
        {
            outcome = await rest.CreateMessageAsync(channel, message.Plain, cancellationToken);
        }

        return outcome is RestOutcome<Message>.Done done
            ? new SendOutcome.Delivered(done.Answer.Id.ToString())
            : DiscordTrouble.Of(outcome);
    }

    private async Task<(Snowflake Channel, SendOutcome? Trouble)> ChannelAsync(
        ChannelPlace to,
        CancellationToken cancellationToken
    ) => to.IsUser ? await direct.FindAsync(to.Id, cancellationToken) : (to.Id, null);
}
