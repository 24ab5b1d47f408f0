namespace MileBot.House.Tests.Rooms;

/// <summary>Holds a room's imports against <see cref="ImportTable"/>.</summary>
internal static class Imports
{
    /// <summary>What is wrong with a project or an assembly naming others; those that are not ours are <see cref="LibraryTable"/>'s.</summary>
    public static IEnumerable<string> Problems(string name, IEnumerable<string> named) =>
        ImportTable.Find(name) is { } room
            ? named
                .Where(IsOurs)
                .Where(other => !room.MayImport.Contains(other[Room.Prefix.Length..]))
                .Select(other => $"{name} may not import {other}")
            : [];

    public static bool IsOurs(string assembly) => assembly.StartsWith(Room.Prefix, StringComparison.Ordinal);
}
