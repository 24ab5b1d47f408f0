namespace MileBot.Testing.Discord;

/// <summary>Who a message notifies, once its allowed mentions are applied.</summary>
public sealed record Pings(IReadOnlyList<ulong> Users, IReadOnlyList<ulong> Roles, bool Everyone)
{
    public static Pings None { get; } = new([], [], Everyone: false);

    /// <summary>True when nobody is notified by a mention.</summary>
    public bool AreNone => Users.Count == 0 && Roles.Count == 0 && !Everyone;
}
