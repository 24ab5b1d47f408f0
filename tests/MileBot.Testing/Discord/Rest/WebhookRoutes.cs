using MileBot.Testing.Discord.Checks;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>The original answer and the followups of an interaction, by its token (docs: receiving-and-responding, Endpoints).</summary>
internal sealed class WebhookRoutes(DiscordWorld world)
{
    /// <summary>Followups of an interaction that came through a user's own installation.</summary>
    private const int FollowupsOfUserInstall = 5;

    private readonly MessageBook book = new(world);

    public RestAnswer GetOriginal(RestCall call) => WithOriginal(call, (_, message) => Show(message));

    public RestAnswer EditOriginal(RestCall call) =>
        WithOriginal(call, (interaction, message) => EditOriginal(call, interaction, message));

    public RestAnswer DeleteOriginal(RestCall call) =>
        WithOriginal(
            call,
            (interaction, message) =>
            {
                interaction.Original = null;
                book.Delete(message);
                return RestAnswer.Nothing;
            }
        );

    public RestAnswer Create(RestCall call)
    {
        lock (world.Gate)
        {
            return Find(call, out var interaction)
                ?? (
                    interaction.Original is { IsLoading: true } loading
                        ? EditOriginal(call, interaction, loading)
                        : Follow(call, interaction)
                );
        }
    }

    public RestAnswer Get(RestCall call) => WithFollowup(call, (_, message) => Show(message));

    public RestAnswer Edit(RestCall call) =>
        WithFollowup(
            call,
            (interaction, old) =>
            {
                if (Read(call, old, MessageRules.ResponseEdit, out var message) is { } wrong)
                {
                    return wrong;
                }

                interaction.Sent[message.Id] = message;
                book.Edit(old, message);
                return Show(message);
            }
        );

    public RestAnswer Delete(RestCall call) =>
        WithFollowup(
            call,
            (interaction, message) =>
            {
                interaction.Sent.Remove(message.Id);
                book.Delete(message);
                return RestAnswer.Nothing;
            }
        );

    private RestAnswer EditOriginal(RestCall call, EmulatedInteraction interaction, EmulatedMessage old)
    {
        if (Read(call, old, MessageRules.ResponseEdit, out var message) is { } wrong)
        {
            return wrong;
        }

        interaction.Original = message;
        book.Edit(old, message, interaction);
        interaction.Answer(message);
        return Show(message);
    }

    private RestAnswer Follow(RestCall call, EmulatedInteraction interaction)
    {
        if (interaction.IsUserInstallOnly && interaction.Followups >= FollowupsOfUserInstall)
        {
            return new RestAnswer.Error(
                400,
                40094,
                "This interaction has hit the maximum number of follow up messages."
            );
        }

        var blank = book.Blank(interaction.Channel) with { Interaction = interaction };
        if (Read(call, blank, MessageRules.Response, out var message) is { } wrong)
        {
            return wrong;
        }

        interaction.Sent[message.Id] = message;
        interaction.Followups++;
        book.Send(message);
        interaction.Answer(message);
        return Show(message);
    }

    private RestAnswer.Error? Read(
        RestCall call,
        EmulatedMessage old,
        MessageRules rules,
        out EmulatedMessage message
    ) => MessageReading.Read(call.Form(), call.Files, old, rules, world.Ids, out message);

    private RestAnswer WithOriginal(RestCall call, Func<EmulatedInteraction, EmulatedMessage, RestAnswer> then)
    {
        lock (world.Gate)
        {
            return Find(call, out var interaction)
                ?? (Current(interaction) is { } message ? then(interaction, message) : RestAnswer.UnknownMessage);
        }
    }

    private RestAnswer WithFollowup(RestCall call, Func<EmulatedInteraction, EmulatedMessage, RestAnswer> then)
    {
        lock (world.Gate)
        {
            if (Find(call, out var interaction) is { } wrong)
            {
                return wrong;
            }

            var message = interaction.Sent.GetValueOrDefault(call.Id(2));
            message ??= interaction.Original?.Id == call.Id(2) ? interaction.Original : null;
            return message is null ? RestAnswer.UnknownMessage : then(interaction, message);
        }
    }

    /// <summary>The original as it stands in its channel, where others may have edited or deleted it.</summary>
    private static EmulatedMessage? Current(EmulatedInteraction interaction) =>
        interaction.Original is { IsEphemeral: false } shown ? shown.Channel.Find(shown.Id) : interaction.Original;

    private RestAnswer.Error? Find(RestCall call, out EmulatedInteraction interaction)
    {
        interaction = world.Interactions.Find(call.Value(1))!;
        if (call.Id(0) != world.Settings.ApplicationId || interaction?.First is null)
        {
            return RestAnswer.UnknownWebhook;
        }

        return world.Interactions.Age(interaction) > world.Settings.TokenLife
            ? new RestAnswer.Error(401, 50027, "Invalid Webhook Token")
            : null;
    }

    private RestAnswer.Ok Show(EmulatedMessage message) =>
        new(writer => DiscordJson.WriteMessage(writer, message, world));
}
