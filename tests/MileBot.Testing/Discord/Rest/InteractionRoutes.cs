using System.Text.Json;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>POST /interactions/{id}/{token}/callback.</summary>
internal sealed class InteractionRoutes(DiscordWorld world)
{
    private readonly InteractionBook book = new(world);

    public RestAnswer Callback(RestCall call)
    {
        lock (world.Gate)
        {
            var interaction = world.Interactions.Find(call.Value(1));
            if (interaction is null || interaction.Id != call.Id(0))
            {
                return RestAnswer.UnknownInteraction;
            }

            return book.Respond(interaction, call.Form(), call.Files)
                ?? (
                    call.Asks("with_response")
                        ? new RestAnswer.Ok(writer => Write(writer, interaction))
                        : (RestAnswer)RestAnswer.Nothing
                );
        }
    }

    private void Write(Utf8JsonWriter writer, EmulatedInteraction interaction)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("interaction");
        writer.Id("id", interaction.Id);
        writer.WriteNumber("type", (int)interaction.Kind);
        if (interaction.Original is { } message)
        {
            writer.Id("response_message_id", message.Id);
            writer.WriteBoolean("response_message_loading", message.IsLoading);
            writer.WriteBoolean("response_message_ephemeral", message.IsEphemeral);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("resource");
        writer.WriteNumber("type", (int)interaction.First!);
        if (interaction is { First: CallbackType.Message or CallbackType.Update, Original: { } shown })
        {
            writer.WritePropertyName("message");
            DiscordJson.WriteMessage(writer, shown, world);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
