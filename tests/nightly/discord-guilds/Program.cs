#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:project ../../../src/MileBot.DiscordClient/MileBot.DiscordClient.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property NoWarn=$(NoWarn);RS0030

// The clock is the real one: a process is measured.
using System.Diagnostics;
using System.Globalization;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;
using MileBot.Testing.Discord;
using DiscordGateway = MileBot.DiscordClient.Gateway.DiscordGateway;

const double Megabyte = 1024 * 1024;
if (args is [var address, var token])
{
    return await ListenAsync(new Uri(address), new BotToken(token));
}

var without = await MeasureAsync(0);
var with = await MeasureAsync(2500);
var cost = with - without;
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{without:F1} MB without guilds, {with:F1} MB with 2,500: {cost:F1} MB more ({(cost <= 20 ? "met" : "NOT met")})"
    )
);
return cost <= 20 ? 0 : 1;

static async Task<double> MeasureAsync(int guilds)
{
    await using var emulator = await DiscordEmulator.StartAsync();
    emulator.People.AddGuilds(guilds);
    var start = new ProcessStartInfo(Environment.ProcessPath!, [emulator.Address.ToString(), emulator.Token])
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
    };
    using var client = Process.Start(start)!;
    var line = await client.StandardOutput.ReadLineAsync();
    await client.WaitForExitAsync();
    return double.Parse(line!, CultureInfo.InvariantCulture) / Megabyte;
}

static async Task<int> ListenAsync(Uri address, BotToken token)
{
    var options = new DiscordRestOptions
    {
        Token = token,
        ApiUrl = address,
        HomePage = new Uri("https://example.org"),
        Version = "1.0",
    };
    using var rest = new DiscordRest(options, TimeProvider.System, new Chance(1));
    using var stop = new CancellationTokenSource();
    var ready = new TaskCompletionSource();
    var gateway = new DiscordGateway(
        new GatewayOptions { Token = token, Library = "test" },
        rest,
        TimeProvider.System,
        new Chance(2)
    );
    var listening = gateway.RunAsync(
        told =>
        {
            if (told is GatewayEvent.Ready)
            {
                ready.TrySetResult();
            }
        },
        stop.Token
    );
    await ready.Task;
    await Task.Delay(TimeSpan.FromSeconds(3));
    Console.WriteLine(Environment.WorkingSet.ToString(CultureInfo.InvariantCulture));
    await stop.CancelAsync();
    await listening;
    return 0;
}
