using System.Globalization;
using MileBot.Conversation.Asks;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordAdapter;

/// <summary>Who may have MileBot write to a channel: those who manage it, where MileBot itself may write.</summary>
internal static class PostingRights
{
    private const Permissions Managing =
        Permissions.Administrator | Permissions.ManageGuild | Permissions.ManageChannels;

    private static readonly string InGuild = ((int)IntegrationType.GuildInstall).ToString(CultureInfo.InvariantCulture);

    public static PostingRight Of(Interaction interaction) =>
        !IsMember(interaction) || !MayWrite(interaction) ? PostingRight.NotOurs
        : ((interaction.Member?.Permissions ?? Permissions.None) & Managing) == Permissions.None
            ? PostingRight.NotTheSpeakers
        : PostingRight.Granted;

    /// <summary>Where only a user installed us, we are not there ourselves.</summary>
    private static bool IsMember(Interaction interaction) =>
        interaction.GuildId is not null && (interaction.AuthorizingIntegrationOwners?.ContainsKey(InGuild) ?? true);

    private static bool MayWrite(Interaction interaction)
    {
        var ours = interaction.AppPermissions ?? Permissions.None;
        var sending = interaction.Channel?.Type
            is ChannelType.PublicThread
                or ChannelType.PrivateThread
                or ChannelType.AnnouncementThread
            ? Permissions.SendMessagesInThreads
            : Permissions.SendMessages;
        return ours.HasFlag(Permissions.Administrator) || ours.HasFlag(Permissions.ViewChannel | sending);
    }
}
