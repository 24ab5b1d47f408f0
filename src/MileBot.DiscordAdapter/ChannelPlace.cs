using System.Globalization;
using MileBot.Conversation.Asks;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordAdapter;

/// <summary>
/// A channel, or a user's direct messages; written <c>1234</c> or <c>@1234</c> in <see cref="ChatAddress.Place"/>. Direct
/// messages go by the user, since their channel can be opened anew at any time.
/// </summary>
/// <param name="Id">The channel's id, or the user's.</param>
/// <param name="IsUser">True for direct messages.</param>
internal readonly record struct ChannelPlace(Snowflake Id, bool IsUser)
{
    private const char UserMark = '@';

    /// <summary>A user's direct messages.</summary>
    public static ChannelPlace Of(User user) => new(user.Id, IsUser: true);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ChannelPlace? TryParse(string text)
    {
        var isUser = text.StartsWith(UserMark);
        return Snowflake.TryParse(isUser ? text.AsSpan(1) : text, out var id) ? new ChannelPlace(id, isUser) : null;
    }

    /// <summary>As the rest of MileBot keeps it.</summary>
    public ChatAddress ToAddress() => new(DiscordAdapter.Name, ToString());

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsUser ? "@" : "")}{Id.Value}");
}
