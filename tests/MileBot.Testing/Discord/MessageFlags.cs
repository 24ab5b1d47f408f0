namespace MileBot.Testing.Discord;

/// <summary>Message flags of the docs (resources/message).</summary>
public static class MessageFlags
{
    public const int SuppressEmbeds = 1 << 2;
    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;
    public const int SuppressNotifications = 1 << 12;
    public const int ComponentsV2 = 1 << 15;
}
