using MileBot.Conversation.Commands;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace MileBot.TelegramAdapter;

/// <summary>Keeps the command menu behind the bot's "/" button as our cards say: the default one, and one a language.</summary>
internal sealed class TelegramCommandPublisher(ITelegramBotClient client, ICommandMenu menu)
{
    /// <summary>Telegram takes at most 100 commands with summaries of 1–256 characters (Bot API, BotCommand).</summary>
    private const int MostCommands = 100;

    /// <summary>Sets what differs from what Telegram already shows.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        if (menu.Languages.Count == 0)
        {
            return;
        }

        await PublishAsync(menu.In(menu.Languages[0]), language: null, cancellationToken);
        foreach (var language in menu.Languages)
        {
            await PublishAsync(menu.In(language), language, cancellationToken);
        }
    }

    private async Task PublishAsync(
        IReadOnlyList<MenuEntry> entries,
        string? language,
        CancellationToken cancellationToken
    )
    {
        var wanted = entries.Take(MostCommands).Select(entry => (entry.Card.Name.Text, entry.Summary)).ToList();
        var shown = await client.GetMyCommands(scope: null, language, cancellationToken);
        if (!shown.Select(command => (command.Command, command.Description)).SequenceEqual(wanted))
        {
            var commands = wanted.Select(entry => new BotCommand(entry.Text, entry.Summary));
            await client.SetMyCommands(commands, scope: null, language, cancellationToken);
        }
    }
}
