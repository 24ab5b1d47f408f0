using System.Globalization;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Components;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;
using MileBot.Testing.Processes;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace MileBot.Benchmarks.Delivery;

/// <summary>
/// The yardstick: the same client sends the same text to the same chats and writes nothing down.
/// </summary>
internal static class BareSends
{
    public static WorkerProcess Start(
        string folder,
        string platform,
        Uri url,
        string token,
        string text,
        IEnumerable<string> labels,
        IReadOnlyList<Addressee> to,
        int atOnce
    )
    {
        File.WriteAllLines(Path.Combine(folder, "to"), to.Select(one => one.Place));
        File.WriteAllText(Path.Combine(folder, "text"), text);
        File.WriteAllLines(Path.Combine(folder, "labels"), labels);
        return WorkerProcess.Start(
            typeof(BareSends).Assembly.Location,
            folder,
            environment: null,
            "bare-sends",
            platform,
            url.ToString(),
            token,
            atOnce.ToString(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>What <see cref="Start"/> starts.</summary>
    public static async Task RunAsync(string platform, string url, string token, int atOnce)
    {
        var text = await File.ReadAllTextAsync("text");
        var labels = await File.ReadAllLinesAsync("labels");
        var send = platform == "telegram" ? OnTelegram(url, token, text, labels) : OnDiscord(url, token, text, labels);
        await Parallel.ForEachAsync(
            await File.ReadAllLinesAsync("to"),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            async (place, cancellationToken) => await send(place, cancellationToken)
        );
    }

    private static Func<string, CancellationToken, Task> OnTelegram(
        string url,
        string token,
        string text,
        string[] labels
    )
    {
        var bot = new TelegramBotClient(new TelegramBotClientOptions(token, url.TrimEnd('/')));
        var keyboard = new InlineKeyboardMarkup([
            labels.Select(label => InlineKeyboardButton.WithCallbackData(label, $"c.{label}")),
        ]);
        return (place, cancellationToken) =>
            bot.SendMessage(
                long.Parse(place, CultureInfo.InvariantCulture),
                text,
                ParseMode.Html,
                replyMarkup: labels.Length > 0 ? keyboard : null,
                cancellationToken: cancellationToken
            );
    }

    private static Func<string, CancellationToken, Task> OnDiscord(
        string url,
        string token,
        string text,
        string[] labels
    )
    {
        var rest = new DiscordRest(
            new DiscordRestOptions
            {
                Token = new BotToken(token),
                ApiUrl = new Uri(url),
                HomePage = new Uri("https://github.com/milebot/milebot"),
                Version = "0",
                GlobalLimit = 100_000,
            },
            TimeProvider.System,
            new Chance(1)
        );
        IReadOnlyList<Component> buttons =
            labels.Length > 0
                ?
                [
                    new ActionRow([
                        .. labels.Select(label => new Button
                        {
                            Style = ButtonStyle.Secondary,
                            Label = label,
                            CustomId = $"c.{label}",
                        }),
                    ]),
                ]
                : [];
        return async (place, cancellationToken) =>
        {
            var outcome = await rest.CreateMessageAsync(
                new Snowflake(ulong.Parse(place, CultureInfo.InvariantCulture)),
                new MessageBody
                {
                    Flags = MessageFlags.IsComponentsV2,
                    Components = [new Container([new TextDisplay(text)]), .. buttons],
                    Nonce = Guid.NewGuid().ToString("N")[..24],
                },
                cancellationToken
            );
            if (outcome is not RestOutcome<Message>.Done)
            {
                throw new InvalidOperationException($"Not sent: {outcome}.");
            }
        };
    }
}
