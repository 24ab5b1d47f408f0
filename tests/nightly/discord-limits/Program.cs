#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:project ../../../src/MileBot.DiscordClient/MileBot.DiscordClient.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property NoWarn=$(NoWarn);RS0030

// The clock is the real one: what is measured is real time.
using System.Diagnostics;
using System.Globalization;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;
using MileBot.Testing.Discord;

const int Channels = 50;
const int PerChannel = 5;
const int PerSecond = 50;
var messages = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5000;
var limits = new RateLimitPlan { Global = PerSecond };

await using var emulator = await DiscordEmulator.StartAsync(new DiscordSettings { Limits = limits });
var guild = emulator.People.AddGuild();
var channels = Enumerable.Range(1, Channels).Select(one => emulator.People.AddChannel(guild, $"club-{one}")).ToList();
using var rest = new DiscordRest(
    new DiscordRestOptions
    {
        Token = new BotToken(emulator.Token),
        ApiUrl = emulator.Address,
        HomePage = new Uri("https://example.org"),
        Version = "1.0",
        LongestWait = TimeSpan.FromMinutes(10),
    },
    TimeProvider.System,
    new Chance(1)
);

var watch = Stopwatch.StartNew();
var outcomes = await Task.WhenAll(Enumerable.Range(0, messages).Select(Write));
watch.Stop();

var sent = outcomes.Count(outcome => outcome is RestOutcome<Message>.Done);
var refusals = emulator.Audit.Refusals;
var most = emulator.Audit.MostIn(TimeSpan.FromSeconds(1));

// A channel's last five leave when its last window begins; the last fifty of all when the last second does.
var least = Math.Max((messages / Channels / PerChannel - 1) * 5, messages / PerSecond - 1);
var ratio = watch.Elapsed.TotalSeconds / least;
var isMet = sent == messages && refusals.Count == 0 && most <= PerSecond && ratio <= 1.1;
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{sent}/{messages} sent over {Channels} channels; 429s: {refusals.Count}; most in a second: {most}; {watch.Elapsed.TotalSeconds:F1} s, the limits alone ask {least} s: ratio {ratio:F3} ({(isMet ? "met" : "NOT met")})"
    )
);
foreach (var failure in emulator.Failures)
{
    Console.WriteLine(failure);
}

return isMet && emulator.Failures.Count == 0 ? 0 : 1;

Task<RestOutcome<Message>> Write(int number) =>
    rest.CreateMessageAsync(
        new Snowflake(channels[number % Channels].Id),
        new MessageBody { Content = $"Message {number}", Nonce = $"n{number}" },
        CancellationToken.None
    );
