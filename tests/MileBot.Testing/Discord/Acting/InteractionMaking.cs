using System.Security.Cryptography;
using System.Text.Json;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Acting;

/// <summary>Makes interactions and hands them to the bot.</summary>
internal sealed class InteractionMaking(DiscordWorld world, InteractionPost post)
{
    private readonly InteractionWriter writer = new(world);

    public EmulatedInteraction Make(
        InteractionKind kind,
        EmulatedUser user,
        EmulatedChannel channel,
        string name,
        Action<Utf8JsonWriter>? data,
        EmulatedMessage? source = null,
        int? focusedType = null
    )
    {
        var token = "aW50ZXJhY3Rpb24" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var owners = InteractionWriter.Owners(user, channel);
        var interaction = new EmulatedInteraction(world.Ids.Next(), token, kind, user, channel)
        {
            Name = name,
            Source = source,
            FocusedType = focusedType,
            IsUserInstallOnly = owners.ContainsKey("1") && !owners.ContainsKey("0"),
            CreatedAt = world.Settings.Clock.GetTimestamp(),
        };
        interaction.Payload = writer.Write(interaction, data);
        world.Interactions.Add(interaction);
        return interaction;
    }

    public EmulatedInteraction Hand(EmulatedInteraction interaction)
    {
        if (world.InteractionsEndpoint is not null)
        {
            _ = post.PostAsync(interaction, SignatureKind.Honest);
        }
        else
        {
            world.Hub.Dispatch(
                "INTERACTION_CREATE",
                interaction.Payload,
                interaction.Channel.Guild?.Id,
                intent: 0,
                () => interaction.WasDelivered |= world.Interactions.Age(interaction) < world.Settings.CallbackDeadline
            );
        }

        return interaction;
    }
}
