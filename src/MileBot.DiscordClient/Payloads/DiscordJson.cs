using System.Text.Json.Serialization;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Interactions;

namespace MileBot.DiscordClient.Payloads;

/// <summary>How payloads become JSON and back, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    MaxDepth = 64
)]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(DirectChannelRequest))]
[JsonSerializable(typeof(HelloData))]
[JsonSerializable(typeof(ReadyData))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>))]
[JsonSerializable(typeof(IReadOnlyList<PublishedCommand>))]
internal sealed partial class DiscordJson : JsonSerializerContext;
