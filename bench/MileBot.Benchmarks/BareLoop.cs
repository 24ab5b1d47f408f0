using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace MileBot.Benchmarks;

/// <summary>The yardstick: Telegram.Bot alone, 16 answers at once, a fixed text as long as ours, nothing looked up or stored.</summary>
internal static class BareLoop
{
    private static readonly string Text =
        $"<b>Mile in 5:30</b>\n<pre>{string.Concat(Enumerable.Repeat("1  41.9  1:23.9  1:23.9\n", 15))}</pre>";

    public static async Task RunAsync(string url, string token)
    {
        using var http = new HttpClient();
        var bot = new TelegramBotClient(new TelegramBotClientOptions(token, url), http);
        var offset = 0;
        while (true)
        {
            var updates = await bot.GetUpdates(offset, limit: 100, timeout: 25);
            await Parallel.ForEachAsync(
                updates,
                new ParallelOptions { MaxDegreeOfParallelism = 16 },
                async (update, cancellationToken) => await AnswerAsync(bot, update, cancellationToken)
            );
            offset = updates.Length > 0 ? updates[^1].Id + 1 : offset;
        }
    }

    private static async Task AnswerAsync(TelegramBotClient bot, Update update, CancellationToken cancellationToken)
    {
        if (update.Message is { } message)
        {
            await bot.SendMessage(message.Chat.Id, Text, ParseMode.Html, cancellationToken: cancellationToken);
        }
    }
}
