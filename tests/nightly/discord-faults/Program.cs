#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

using System.Globalization;
using MileBot.Testing.Discord;
using MileBot.Testing.Processes;

var worker = args[0];
var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2_000;
var lasting = TimeSpan.FromSeconds(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 300);

// Close codes after which a bot may go on (docs: topics/opcodes-and-status-codes); the others would rightly end it.
int[] codes = [4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 1000, 1001];
var failed = false;

foreach (var overHttp in new[] { false, true })
{
    using var folder = new TemporaryFolder();
    // A short heartbeat, so that a connection that fell silent is noticed within the storm.
    await using var discord = await DiscordEmulator.StartAsync(
        new DiscordSettings { HeartbeatInterval = TimeSpan.FromSeconds(4) }
    );
    const string Urls = "http://127.0.0.1:5987";
    await using var process = WorkerProcess.Start(
        worker,
        folder.Path,
        new Dictionary<string, string>
        {
            ["Discord__Token"] = discord.Token,
            ["Discord__ApiUrl"] = discord.Address.ToString(),
            ["Discord__Interactions"] = overHttp ? "Http" : "Gateway",
            ["Discord__PublicKey"] = discord.PublicKey,
            ["Urls"] = Urls,
        }
    );
    await discord.Ledger.NextAsync(entry => entry.Kind == LedgerKind.CommandsSet, patience: TimeSpan.FromMinutes(1));
    if (overHttp)
    {
        discord.InteractionsEndpoint = new Uri(Urls + "/discord/interactions");
        while ((await discord.PingAsync()).Status != 200)
        {
            await Task.Delay(100);
        }
    }
    else
    {
        await discord.Gateway.WhenConnectedAsync(TimeSpan.FromMinutes(1));
    }

    var report = await new InteractionStorm(discord).RunAsync(
        count,
        lasting,
        TimeSpan.FromSeconds(5),
        Disturb(discord)
    );
    var gateway = $"{discord.Gateway.Identifies} IDENTIFYs, {discord.Gateway.Resumes} RESUMEs";
    Console.WriteLine($"{(overHttp ? "HTTP" : "gateway")}: {report}, {gateway}");
    failed |=
        report.Unanswered + report.AnsweredTwice > 0
        || discord.Gateway.Identifies > 1_000
        || discord.Failures.Count > 0;
    foreach (var failure in discord.Failures)
    {
        Console.WriteLine($"  {failure}");
    }
}

return failed ? 1 : 0;

Action<int> Disturb(DiscordEmulator discord) =>
    time =>
    {
        // Mostly cuts, as asked for; in between everything else the gateway can do.
        switch (time % 6)
        {
            case 1:
                discord.Gateway.AskToReconnect();
                break;
            case 3:
                discord.Gateway.Invalidate(isResumable: time % 12 == 3);
                break;
            case 4:
                discord.Gateway.Close(codes[time / 6 % codes.Length]);
                break;
            case 5 when time % 12 == 5:
                discord.Gateway.Zombify();
                break;
            default:
                discord.Gateway.Drop();
                break;
        }
    };
