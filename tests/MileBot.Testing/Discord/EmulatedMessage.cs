using System.Text.Json;

namespace MileBot.Testing.Discord;

/// <summary>A message as it stood at one moment; an edit makes a new record with the same <see cref="Id"/>.</summary>
/// <param name="Channel">Where it stands.</param>
/// <param name="Id">Its snowflake.</param>
/// <param name="Content">The classic text; empty with Components V2.</param>
public sealed record EmulatedMessage(EmulatedChannel Channel, ulong Id, string Content)
{
    public int Flags { get; init; }

    /// <summary>The components, with the ids Discord gave them.</summary>
    public JsonElement? Components { get; init; }

    public JsonElement? Embeds { get; init; }

    public IReadOnlyList<EmulatedAttachment> Attachments { get; init; } = [];

    public string? Nonce { get; init; }

    /// <summary>Who was really pinged.</summary>
    public Pings Pings { get; init; } = Pings.None;

    /// <summary>The interaction it answers.</summary>
    public EmulatedInteraction? Interaction { get; init; }

    /// <summary>Only the user of the interaction sees it.</summary>
    public bool IsEphemeral => (Flags & MessageFlags.Ephemeral) != 0;

    /// <summary>"… is thinking".</summary>
    public bool IsLoading => (Flags & MessageFlags.Loading) != 0;

    public bool UsesComponentsV2 => (Flags & MessageFlags.ComponentsV2) != 0;

    public bool IsSilent => (Flags & MessageFlags.SuppressNotifications) != 0;

    /// <summary>All people read, in order: the content and every text display.</summary>
    public string Text =>
        string.Join('\n', ComponentTree.Texts(Components).Prepend(Content).Where(text => text.Length > 0));

    /// <summary>All buttons in reading order.</summary>
    public IReadOnlyList<EmulatedButton> Buttons => ComponentTree.Buttons(Components);

    /// <summary>All selects in reading order.</summary>
    public IReadOnlyList<EmulatedSelect> Selects => ComponentTree.Selects(Components);

    /// <summary>All labels of buttons in reading order.</summary>
    public IEnumerable<string> Labels => Buttons.Select(button => button.Label);

    /// <summary>The first button with that label.</summary>
    public EmulatedButton Button(string label) =>
        Buttons.FirstOrDefault(button => button.Label == label)
        ?? throw new InvalidOperationException($"No button '{label}' among: {string.Join(", ", Labels)}.");

    /// <summary>What stands behind labels of the only select menu, in the menu's order, as Discord's app sends it.</summary>
    public IReadOnlyList<string> ValuesOf(IReadOnlyList<string> labels)
    {
        var options = Selects.Single().Options;
        return labels.Except(options.Select(option => option.Name)).FirstOrDefault() is { } missing
            ? throw new InvalidOperationException(
                $"No option '{missing}' among: {string.Join(", ", options.Select(option => option.Name))}."
            )
            : [.. options.Where(option => labels.Contains(option.Name)).Select(option => option.Value)];
    }
}
