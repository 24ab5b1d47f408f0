using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Components;

/// <summary>A part of a message or of a modal that we write.</summary>
/// <remarks>Source: discord-api-docs, components/reference. What we read from users is <c>SubmittedComponent</c>.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionRow), 1)]
[JsonDerivedType(typeof(Button), 2)]
[JsonDerivedType(typeof(StringSelect), 3)]
[JsonDerivedType(typeof(TextInput), 4)]
[JsonDerivedType(typeof(TextDisplay), 10)]
[JsonDerivedType(typeof(FileDisplay), 13)]
[JsonDerivedType(typeof(Container), 17)]
[JsonDerivedType(typeof(Label), 18)]
public abstract record Component
{
    private protected Component() { }

    /// <summary>A number of ours within the message, above zero and used once; the platform numbers those without.</summary>
    public int? Id { get; init; }
}
