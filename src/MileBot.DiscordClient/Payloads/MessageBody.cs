using System.Text.Json.Serialization;
using MileBot.DiscordClient.Components;

namespace MileBot.DiscordClient.Payloads;

/// <summary>A message to be written: in a channel, or as an answer to an interaction.</summary>
public sealed record MessageBody
{
    /// <summary>Text, up to 2,000 characters; must be null with <see cref="MessageFlags.IsComponentsV2"/>.</summary>
    public string? Content { get; init; }

    /// <summary>Rows of buttons, or with <see cref="MessageFlags.IsComponentsV2"/> the whole message (40 components in all).</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>What is special about it; <see cref="MessageFlags.Ephemeral"/> only as an answer to an interaction.</summary>
    public MessageFlags? Flags { get; init; }

    /// <summary>Whom it may ping: nobody, unless asked for.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.Nobody;

    /// <summary>
    /// Up to 25 characters that name this message: within a few minutes a second one with the same nonce is not written, the
    /// first is answered instead. Only for new messages in a channel.
    /// </summary>
    public string? Nonce { get; init; }

    /// <summary>Whether <see cref="Nonce"/> is enforced: always, when there is one.</summary>
    public bool? EnforceNonce => Nonce is null ? null : true;

    /// <summary>What the files are, in the order of <see cref="Files"/>.</summary>
    public IReadOnlyList<AttachmentNote>? Attachments => Files.Count == 0 ? null : AttachmentNote.Of(Files);

    /// <summary>Files to go with it; show them with <c>attachment://name</c>.</summary>
    [JsonIgnore]
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];
}
