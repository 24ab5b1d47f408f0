using System.Globalization;
using MileBot.Benchmarks;
using MileBot.Benchmarks.Delivery;

switch (args)
{
    case ["telegram"]:
        await TelegramComparison.RunAsync(Console.Out);
        return 0;
    case ["bare", var url, var token]:
        await BareLoop.RunAsync(url, token);
        return 0;
    case ["bare-discord", var url, var token]:
        await BareDiscord.RunAsync(url, token);
        return 0;
    case ["discord", var bot]:
        await DiscordComparison.RunAsync(Path.GetFullPath(bot), Console.Out);
        return 0;
    case ["delivery"]:
        return await DeliveryComparison.RunAsync(rounds: 3, only: "", Console.Out);
    case ["delivery", var rounds, .. var only]:
        return await DeliveryComparison.RunAsync(
            int.Parse(rounds, CultureInfo.InvariantCulture),
            string.Concat(only),
            Console.Out
        );
    case ["stored"]:
        return await ManyStored.RunAsync(many: 1_000_000, Console.Out);
    case ["stored", var many]:
        return await ManyStored.RunAsync(int.Parse(many, CultureInfo.InvariantCulture), Console.Out);
    case ["bare-sends", var platform, var url, var token, var atOnce]:
        await BareSends.RunAsync(platform, url, token, int.Parse(atOnce, CultureInfo.InvariantCulture));
        return 0;
    case ["parsers"]:
        return SlowestParse.Run(Console.Out);
    case ["coaching"]:
        return CoachingCosts.Run(Console.Out);
    default:
        Console.Error.WriteLine(
            "Usage: telegram | discord BOT.mjs | delivery [ROUNDS [telegram-sqlite]] | stored [MANY] | parsers | coaching"
        );
        return 2;
}
