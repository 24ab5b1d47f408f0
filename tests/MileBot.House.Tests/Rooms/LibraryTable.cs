namespace MileBot.House.Tests.Rooms;

/// <summary>Which room may use which library. The longest name that covers a package or an assembly decides.</summary>
internal static class LibraryTable
{
    private static readonly IReadOnlyList<Library> Libraries =
    [
        Anywhere("NodaTime"),
        Anywhere("System"),
        // Hosting, logging and options have no answer to give a sum, so Coaching does without.
        Only("Microsoft.Extensions", room => room.Name != "Coaching"),
        // The web server, and what it is made of.
        In("Worker", "Microsoft.AspNetCore"),
        // What shows the numbers; the rooms that count use System.Diagnostics.Metrics.
        In("Worker", "OpenTelemetry"),
        In("Storage", "Microsoft.EntityFrameworkCore"),
        In("Storage", "Microsoft.Data.Sqlite"),
        In("Storage", "SQLitePCLRaw"),
        In("Storage", "Npgsql"),
        In("TelegramAdapter", "Telegram.Bot"),
        // Ed25519: .NET has it not.
        In("DiscordClient", "NSec.Cryptography"),
        // What NSec computes with.
        In("DiscordClient", "libsodium"),
        In("TerminalAdapter", "Spectre.Console"),
        In("Delivery", "Quartz"),
        In("TrainingLibrary", "YamlDotNet"),
        In("TrainingLibrary", "Fluid"),
        // What Fluid parses with.
        In("TrainingLibrary", "Parlot"),
        // Fluid asks for an older one.
        In("TrainingLibrary", "TimeZoneConverter"),
    ];

    /// <summary>What is wrong with a room using a package or an assembly; null when nothing is.</summary>
    public static string? Problem(Room room, string used)
    {
        var library = Libraries.Where(one => one.Covers(used)).MaxBy(one => one.Name.Length);
        return library is null ? $"{room.Assembly} uses {used}, which has no line in the library table"
            : library.IsFor(room) ? null
            : $"{room.Assembly} may not use {used}";
    }

    private static Library Anywhere(string name) => new(name, _ => true);

    private static Library Only(string name, Func<Room, bool> rooms) => new(name, rooms);

    private static Library In(string room, string name) => new(name, one => one.Name == room);
}
