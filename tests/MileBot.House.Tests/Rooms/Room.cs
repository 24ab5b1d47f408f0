namespace MileBot.House.Tests.Rooms;

/// <summary>A project under <c>src</c> (by its name without <c>MileBot.</c>) and the rooms it may import.</summary>
internal sealed record Room(string Name, params string[] MayImport)
{
    public const string Prefix = "MileBot.";

    public string Assembly => Prefix + Name;

    public string Project => $"src/{Assembly}/{Assembly}.csproj";

    public bool IsAdapter => Name.EndsWith("Adapter", StringComparison.Ordinal);
}
