namespace MileBot.DiscordClient.Components;

/// <summary>A box around components.</summary>
/// <param name="Components">Rows, texts, sections, galleries, separators, files.</param>
public sealed record Container(IReadOnlyList<Component> Components) : Component
{
    /// <summary>The colour of its edge, 0x000000 to 0xFFFFFF; none when null.</summary>
    public int? AccentColor { get; init; }
}
