namespace MileBot.House.Tests.Sizes;

/// <summary>A file or a method and its length in lines.</summary>
internal sealed record Measured(string Name, int Lines)
{
    public override string ToString() => $"{Name}: {Lines} lines";
}
