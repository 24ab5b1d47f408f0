#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

using System.Diagnostics;
using System.Globalization;
using MileBot.Testing.Discord;
using MileBot.Testing.Network;
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
    var address = FreeAddress.Find();
    await using var process = WorkerProcess.Start(
        worker,
        folder.Path,
        new Dictionary<string, string>
        {
            ["Discord__Token"] = discord.Token,
            ["Discord__ApiUrl"] = discord.Address.ToString(),
            ["Discord__Interactions"] = overHttp ? "Http" : "Gateway",
            ["Discord__PublicKey"] = discord.PublicKey,
            ["Urls"] = address.OriginalString,
        }
    );
    await discord.Ledger.NextAsync(entry => entry.Kind == LedgerKind.CommandsSet, patience: TimeSpan.FromMinutes(1));
    if (overHttp)
    {
        discord.InteractionsEndpoint = new Uri(address, "/discord/interactions");
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
        _ => discord.Gateway.Drop()
    );
    var gateway = $"{discord.Gateway.Identifies} IDENTIFYs, {discord.Gateway.Resumes} RESUMEs";
    Console.WriteLine($"{(overHttp ? "HTTP" : "gateway")}: {report}, {gateway}");
    failed |=
        report.Unanswered + report.AnsweredTwice > 0
        || discord.Gateway.Identifies > 1_000
        || discord.Failures.Count > 0;
    if (!overHttp)
    {
        foreach (var (name, disturb) in Disturbances(discord.Gateway))
        {
            disturb();
            var back = await AnswersAgainAsync(discord);
            Console.WriteLine($"  {name}: answers again after {back.TotalSeconds:0.0} s");
            failed |= back > TimeSpan.FromSeconds(30);
        }

        Console.WriteLine($"  {discord.Gateway.Identifies} IDENTIFYs, {discord.Gateway.Resumes} RESUMEs in all");
    }

    foreach (var failure in discord.Failures)
    {
        Console.WriteLine($"  {failure}");
    }
}

return failed ? 1 : 0;

IEnumerable<(string Name, Action Disturb)> Disturbances(DiscordGateway gateway) =>
    [
        ("op 7", gateway.AskToReconnect),
        ("op 9, resumable", () => gateway.Invalidate(isResumable: true)),
        ("op 9, not resumable", () => gateway.Invalidate(isResumable: false)),
        ("silence (heartbeat every 4 s)", gateway.Zombify),
        .. codes.Select(code => ($"close {code}", (Action)(() => gateway.Close(code)))),
    ];

// Asks every second until an answer comes.
static async Task<TimeSpan> AnswersAgainAsync(DiscordEmulator discord)
{
    var club = discord.People.AddChannel(discord.People.AddGuild());
    var rita = discord.People.AddUser();
    var started = Stopwatch.GetTimestamp();
    while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1))
    {
        var answered = discord.People.Slash(rita, club, "splits", ("goal", "5:30")).Answered;
        if (await Task.WhenAny(answered, Task.Delay(TimeSpan.FromSeconds(1))) == answered)
        {
            break;
        }
    }

    return Stopwatch.GetElapsedTime(started);
}
