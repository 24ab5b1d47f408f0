using System.Text.Json;
using System.Text.Json.Serialization;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Interactions;

/// <summary>The first answer to an interaction: exactly one, within 3 seconds.</summary>
/// <remarks>Source: discord-api-docs, interactions/receiving-and-responding, Interaction Callback Type.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Pong), 1)]
[JsonDerivedType(typeof(Reply), 4)]
[JsonDerivedType(typeof(DeferredReply), 5)]
[JsonDerivedType(typeof(DeferredUpdate), 6)]
[JsonDerivedType(typeof(Update), 7)]
[JsonDerivedType(typeof(Suggestions), 8)]
[JsonDerivedType(typeof(Modal), 9)]
public abstract record InteractionResponse
{
    private InteractionResponse() { }

    /// <summary>The JSON to answer an HTTP interaction with. Files cannot go this way.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, DiscordJson.Default.InteractionResponse);

    /// <summary>Files to upload with the answer.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<AttachedFile> Files => [];

    /// <summary>Yes, we are there.</summary>
    public sealed record Pong : InteractionResponse;

    /// <summary>A message below the command.</summary>
    /// <param name="Data">The message.</param>
    public sealed record Reply(MessageBody Data) : InteractionResponse
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override IReadOnlyList<AttachedFile> Files => Data.Files;
    }

    /// <summary>The user sees that we are at it; the message follows as an edit of the original.</summary>
    /// <param name="Data">Whether only the user sees it. The edit cannot change that.</param>
    public sealed record DeferredReply(DeferredReply.Visibility Data) : InteractionResponse
    {
        /// <summary>Who will see the message.</summary>
        /// <param name="Flags"><see cref="MessageFlags.Ephemeral"/> or none.</param>
        public sealed record Visibility(MessageFlags Flags);

        /// <summary>Deferred for everybody, or for the user alone.</summary>
        public static DeferredReply For(bool userAlone) =>
            new(new Visibility(userAlone ? MessageFlags.Ephemeral : MessageFlags.None));
    }

    /// <summary>The user sees nothing; the component's message may be edited later.</summary>
    public sealed record DeferredUpdate : InteractionResponse;

    /// <summary>The component's message becomes this one.</summary>
    /// <param name="Data">The message.</param>
    public sealed record Update(MessageBody Data) : InteractionResponse
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override IReadOnlyList<AttachedFile> Files => Data.Files;
    }

    /// <summary>What the user may mean.</summary>
    /// <param name="Data">The suggestions.</param>
    public sealed record Suggestions(Suggestions.List Data) : InteractionResponse
    {
        /// <summary>Up to 25 suggestions.</summary>
        /// <param name="Choices">The suggestions.</param>
        public sealed record List(IReadOnlyList<CommandChoice> Choices);

        /// <summary>Suggests these.</summary>
        public static Suggestions Of(IReadOnlyList<CommandChoice> choices) => new(new List(choices));
    }

    /// <summary>A form opens.</summary>
    /// <param name="Data">The form.</param>
    public sealed record Modal(ModalForm Data) : InteractionResponse;
}
