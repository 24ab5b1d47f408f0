namespace MileBot.House.Tests.Rooms;

/// <summary>Who may import whom: docs/decisions/0001-rooms.md as data. Change both together.</summary>
internal static class ImportTable
{
    public static IReadOnlyList<Room> Rooms { get; } =
    [
        new("Coaching"),
        new("TrainingLibrary", "Coaching"),
        new("Runners", "Coaching"),
        new("Conversation", "Coaching"),
        new("Commands", "Conversation", "Coaching", "TrainingLibrary", "Runners"),
        new("Delivery", "Conversation", "Runners", "Coaching"),
        new("Storage", "Runners", "Conversation", "Delivery", "Coaching"),
        new("DiscordClient"),
        new("DiscordAdapter", "Conversation", "DiscordClient"),
        new("TelegramAdapter", "Conversation"),
        new("TerminalAdapter", "Conversation"),
        new(
            "Worker",
            "Coaching",
            "TrainingLibrary",
            "Runners",
            "Conversation",
            "Commands",
            "Delivery",
            "Storage",
            "DiscordClient",
            "DiscordAdapter",
            "TelegramAdapter",
            "TerminalAdapter"
        ),
    ];

    public static Room? Find(string assembly) => Rooms.FirstOrDefault(room => room.Assembly == assembly);
}
