namespace MileBot.House.Tests.Rooms;

/// <summary>Somebody else's packages, by how their names and their assemblies' names begin, and the rooms that may use them.</summary>
internal sealed record Library(string Name, Func<Room, bool> IsFor)
{
    public bool Covers(string name) => name == Name || name.StartsWith($"{Name}.", StringComparison.Ordinal);
}
