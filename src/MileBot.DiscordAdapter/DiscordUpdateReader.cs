using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordAdapter;

/// <summary>Reads interactions: what they want, of whom, and who will see the answer.</summary>
internal sealed class DiscordUpdateReader(DiscordMenu menu)
{
    /// <summary>Reads an interaction.</summary>
    /// <returns>Null when it is not from a person.</returns>
    public Heard? Read(Interaction interaction) =>
        interaction is { By: { Bot: false, Id.Value: <= long.MaxValue } by, Data: { } data }
            ? interaction.Type switch
            {
                InteractionType.ApplicationCommand => ReadCommand(interaction, by, data),
                InteractionType.MessageComponent => ReadPress(interaction, by, data),
                InteractionType.ModalSubmit => ReadForm(interaction, by, data),
                InteractionType.Autocomplete => ReadTyping(interaction, data),
                _ => null,
            }
            : null;

    private Heard.Asked ReadCommand(Interaction interaction, User by, InteractionData data)
    {
        var (name, options) = (data.Name ?? "", data.Options ?? []);
        var entry = menu.Find(name, interaction.Locale);
        var values = options.Select(option => (option.Name, option.Value?.Text ?? ""));
        return Asked(interaction, by, new Utterance.Typed($"/{name}{CommandText.Of(entry, values)}"), entry);
    }

    private Heard ReadPress(Interaction interaction, User by, InteractionData data)
    {
        if (CustomId.Read(data.CustomId)?.CompletedBy(data.Values ?? []) is not { } token)
        {
            return new Heard.Unknown();
        }

        var entry = menu.Find(token.Command.Split(' ')[0], interaction.Locale);
        return token.Effect == ButtonEffect.Form && entry is not null
            ? new Heard.FormWanted(entry, token)
            : Asked(interaction, by, new Utterance.Pressed(token), entry);
    }

    private Heard ReadForm(Interaction interaction, User by, InteractionData data)
    {
        if (CustomId.Read(data.CustomId) is not { } token)
        {
            return new Heard.Unknown();
        }

        var entry = menu.Find(token.Command.Split(' ')[0], interaction.Locale);
        var values = FormFields.Read(data.Components ?? []).ToList();
        return Asked(interaction, by, new Utterance.Typed($"/{CommandText.Completed(token.Command, values)}"), entry);
    }

    private Heard ReadTyping(Interaction interaction, InteractionData data)
    {
        var typed = data.Options?.FirstOrDefault(option => option.Focused);
        var argument = menu.Find(data.Name ?? "", interaction.Locale)
            ?.Card.Arguments.FirstOrDefault(one => one.Name == typed?.Name);
        return argument is null ? new Heard.Unknown() : new Heard.Typing(argument, typed?.Value?.Text ?? "");
    }

    private static Heard.Asked Asked(Interaction interaction, User by, Utterance said, MenuEntry? entry)
    {
        var inCompany = IsInCompany(interaction);
        var isPersonal = entry?.Card.Audience == CommandAudience.OnlyTheSpeaker;
        var effect = (said as Utterance.Pressed)?.Token.Effect;
        var isForOne = isPersonal || (IsSeenByOne(interaction.Message) && effect != ButtonEffect.Share);
        var alone = ChannelPlace.Of(by).ToAddress();
        return new Heard.Asked(
            new Ask(
                inCompany ? new ChannelPlace(interaction.ChannelId ?? default, IsUser: false).ToAddress() : alone,
                new Speaker(DiscordAdapter.Name, (long)by.Id.Value),
                said
            )
            {
                IsPrivate = !inCompany || isForOne,
                // Without the intent for messages nothing that is typed comes here, not even in private.
                BareText = BareText.InForms,
                Event = interaction.Id.ToString(),
                LanguageHint = interaction.Locale,
                PrivateChat = inCompany ? alone : null,
                Posting = inCompany ? PostingRights.Of(interaction) : PostingRight.Granted,
            }
        )
        {
            InCompany = inCompany,
            // A personal answer must not appear in a message that everybody sees.
            InPlace = effect == ButtonEffect.Redraw && (!inCompany || !isPersonal || IsSeenByOne(interaction.Message)),
        };
    }

    private static bool IsInCompany(Interaction interaction) =>
        interaction.Context is { } context ? context != InteractionContext.BotDm : interaction.GuildId is not null;

    private static bool IsSeenByOne(Message? message) => message?.Flags.HasFlag(MessageFlags.Ephemeral) ?? false;
}
