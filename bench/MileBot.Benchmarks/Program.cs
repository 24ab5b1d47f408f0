using MileBot.Benchmarks;

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
    case ["parsers"]:
        return SlowestParse.Run(Console.Out);
    case ["coaching"]:
        return CoachingCosts.Run(Console.Out);
    default:
        Console.Error.WriteLine("Usage: telegram | discord BOT.mjs | parsers | coaching");
        return 2;
}
