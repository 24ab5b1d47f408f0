namespace MileBot.DiscordClient.Commands;

/// <summary>Where an application is installed.</summary>
public enum IntegrationType
{
    /// <summary>In a guild, for all its members.</summary>
    GuildInstall = 0,

    /// <summary>With a user, wherever they go.</summary>
    UserInstall = 1,
}
