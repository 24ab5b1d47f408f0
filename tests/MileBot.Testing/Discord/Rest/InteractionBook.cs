using MileBot.Testing.Discord.Checks;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>First answers to interactions, by callback or in the answer of an HTTP post (docs: receiving-and-responding).</summary>
internal sealed class InteractionBook(DiscordWorld world)
{
    private readonly MessageBook book = new(world);

    /// <summary>Takes a first answer.</summary>
    /// <returns>What is wrong; null when it is accepted.</returns>
    public RestAnswer.Error? Respond(EmulatedInteraction interaction, FormPart form, IReadOnlyList<UploadedFile> files)
    {
        if (interaction.First is not null)
        {
            interaction.DoubleCallbacks++;
            return new RestAnswer.Error(400, 40060, "Interaction has already been acknowledged.");
        }

        if (world.Interactions.Age(interaction) > world.Settings.CallbackDeadline)
        {
            return RestAnswer.UnknownInteraction;
        }

        var type = form.Number("type", 1, 12, required: true) is { } number ? (CallbackType)number : default;
        if (!form.Errors.Any && !IsFor(interaction, type))
        {
            form.Wrong("type", "BASE_TYPE_CHOICES", "Value is no callback type for this interaction.");
        }

        if (form.Errors.Any)
        {
            return RestAnswer.Form(form.Errors);
        }

        return Take(interaction, type, Data(form), files);
    }

    private static FormPart Data(FormPart form) => form.Part("data") ?? new FormPart(default, "data", form.Errors);

    private static bool IsFor(EmulatedInteraction interaction, CallbackType type) =>
        (interaction.Kind, type) switch
        {
            (InteractionKind.Ping, _) => type == CallbackType.Pong,
            (InteractionKind.Autocomplete, _) => type == CallbackType.Choices,
            (_, CallbackType.Message or CallbackType.DeferredMessage) => true,
            (_, CallbackType.Modal) => interaction.Kind != InteractionKind.ModalSubmit,
            (_, CallbackType.Update or CallbackType.DeferredUpdate) => interaction.Source is not null,
            _ => false,
        };

    private RestAnswer.Error? Take(
        EmulatedInteraction interaction,
        CallbackType type,
        FormPart data,
        IReadOnlyList<UploadedFile> files
    ) =>
        type switch
        {
            CallbackType.Message => Send(interaction, data, files),
            CallbackType.Update => Update(interaction, data, files),
            CallbackType.DeferredMessage => Defer(interaction, data),
            CallbackType.Choices => Offer(interaction, data),
            CallbackType.Modal => Show(interaction, data),
            CallbackType.DeferredUpdate => DeferUpdate(interaction),
            _ => Accept(interaction, type, message: null),
        };

    private RestAnswer.Error? Send(EmulatedInteraction interaction, FormPart data, IReadOnlyList<UploadedFile> files)
    {
        var blank = book.Blank(interaction.Channel) with { Interaction = interaction };
        if (MessageReading.Read(data, files, blank, MessageRules.Response, world.Ids, out var message) is { } wrong)
        {
            return wrong;
        }

        Accept(interaction, CallbackType.Message, message);
        book.Send(message);
        interaction.Answer(message);
        return null;
    }

    private RestAnswer.Error? Update(EmulatedInteraction interaction, FormPart data, IReadOnlyList<UploadedFile> files)
    {
        var old = Current(interaction.Source!);
        if (MessageReading.Read(data, files, old, MessageRules.ResponseEdit, world.Ids, out var message) is { } wrong)
        {
            return wrong;
        }

        Accept(interaction, CallbackType.Update, message);
        book.Edit(old, message, interaction);
        interaction.Answer(message);
        return null;
    }

    private RestAnswer.Error? Defer(EmulatedInteraction interaction, FormPart data)
    {
        var flags = data.Number("flags", 0, int.MaxValue) ?? 0;
        if ((flags & ~MessageFlags.Ephemeral) != 0)
        {
            data.Wrong("flags", "BITFIELD_TYPE_CONVERT", "Only EPHEMERAL can be set on a deferral.");
            return RestAnswer.Form(data.Errors);
        }

        var message = book.Blank(interaction.Channel) with
        {
            Interaction = interaction,
            Flags = (int)flags | MessageFlags.Loading,
        };
        book.Keep(message);
        return Accept(interaction, CallbackType.DeferredMessage, message);
    }

    private RestAnswer.Error? DeferUpdate(EmulatedInteraction interaction) =>
        Accept(interaction, CallbackType.DeferredUpdate, Current(interaction.Source!));

    private RestAnswer.Error? Offer(EmulatedInteraction interaction, FormPart data)
    {
        var choices = data.Parts("choices", 0, 25, required: true);
        ChoiceChecks.Check(choices, interaction.FocusedType);
        if (data.Errors.Any)
        {
            return RestAnswer.Form(data.Errors);
        }

        interaction.Offer([.. choices.Select(Choice)]);
        return Accept(interaction, CallbackType.Choices, message: null);
    }

    private RestAnswer.Error? Show(EmulatedInteraction interaction, FormPart data)
    {
        ModalChecks.Check(data);
        if (data.Errors.Any)
        {
            return RestAnswer.Form(data.Errors);
        }

        interaction.Show(ModalReading.Read(interaction, data.Json));
        return Accept(interaction, CallbackType.Modal, message: null);
    }

    private static EmulatedChoice Choice(FormPart part) =>
        new(part.Field("name")!.Value.GetString()!, part.Field("value")!.Value.ToString());

    private static EmulatedMessage Current(EmulatedMessage message) => message.Channel.Find(message.Id) ?? message;

    private RestAnswer.Error? Accept(EmulatedInteraction interaction, CallbackType type, EmulatedMessage? message)
    {
        interaction.Original = message;
        interaction.Acknowledge(type, world.Interactions.Age(interaction));
        world.Ledger.Add(LedgerKind.Acknowledged, message, interaction);
        return null;
    }
}
