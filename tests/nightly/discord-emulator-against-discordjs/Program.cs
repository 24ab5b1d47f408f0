#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// The Discord emulator as a process, driven line by line on standard input; every line is answered by one line of JSON.
using System.Globalization;
using System.Text.Json.Nodes;
using MileBot.Testing.Discord;

await using var discord = await DiscordEmulator.StartAsync(
    new DiscordSettings
    {
        HeartbeatInterval = TimeSpan.FromMilliseconds(500),
        Gateway = new GatewayLimits { IdentifyWindow = TimeSpan.FromMilliseconds(100) },
    }
);
var runner = discord.People.AddUser(hasInstalledApp: true);
var guild = discord.People.AddGuild();
var channel = discord.People.AddChannel(guild);
var closed = discord.People.AddUser("Closed");
discord.People.CloseDirectMessages(closed);
EmulatedInteraction? last = null;
Answer(
    new JsonObject
    {
        ["address"] = discord.Address.ToString(),
        ["token"] = discord.Token,
        ["guild"] = guild.Id.ToString(),
        ["channel"] = channel.Id.ToString(),
        ["runner"] = runner.Id.ToString(),
        ["closed"] = closed.Id.ToString(),
        ["key"] = discord.PublicKey,
    }
);

while (Console.ReadLine() is { } line)
{
    var words = line.Split(' ', 2);
    Act(words[0], words.Length > 1 ? words[1] : "");
    Answer(State());
}

void Act(string what, string rest)
{
    switch (what)
    {
        case "slash":
            last = discord.People.Slash(runner, channel, rest);
            break;
        case "splits":
            last = discord.People.Slash(runner, channel, "splits", ("time", rest));
            break;
        case "dm":
            last = discord.People.Slash(runner, discord.People.DirectMessages(runner), rest);
            break;
        case "private":
            last = discord.People.Slash(runner, discord.People.AddPrivateChannel(closed), rest);
            break;
        case "type":
            last = discord.People.Autocomplete(runner, channel, "splits", "track", rest, ("time", "5:30"));
            break;
        case "press":
            last = discord.People.Press(runner, LastMessage(), rest);
            break;
        case "pick":
            last = discord.People.Pick(runner, LastMessage(), LastMessage().Selects[0], rest);
            break;
        case "submit":
            last = discord.People.Submit(runner, last!.Modal.Result, ("age", rest));
            break;
        case "drop":
            discord.Gateway.Drop();
            break;
        case "zombie":
            discord.Gateway.Zombify();
            break;
        case "reconnect":
            discord.Gateway.AskToReconnect();
            break;
        case "invalidate":
            discord.Gateway.Invalidate(rest == "true");
            break;
        case "close":
            discord.Gateway.Close(int.Parse(rest, CultureInfo.InvariantCulture));
            break;
        case "event":
            discord.Gateway.Dispatch(rest, """{"news":true}""");
            break;
        case "ping":
            discord.InteractionsEndpoint = new Uri(rest);
            _ = discord.PingAsync();
            break;
        case "limit":
            discord.Faults.Next(
                new DiscordFault.RateLimited(TimeSpan.FromSeconds(double.Parse(rest, CultureInfo.InvariantCulture))),
                call: DiscordCall.CreateMessage
            );
            break;
    }
}

EmulatedMessage LastMessage() => discord.Ledger.Entries.Last(entry => entry.Message is not null).Message!;

JsonObject State() =>
    new()
    {
        ["entries"] = new JsonArray([.. discord.Ledger.Entries.Select(Entry)]),
        ["failures"] = new JsonArray([.. discord.Failures.Select(failure => (JsonNode)failure)]),
        ["commands"] = discord.Commands().Count,
        ["connected"] = discord.Gateway.IsConnected,
        ["connections"] = discord.Gateway.Connections,
        ["identifies"] = discord.Gateway.Identifies,
        ["resumes"] = discord.Gateway.Resumes,
        ["refusals"] = discord.Audit.Refusals.Count,
        ["choices"] = last is { Choices.IsCompletedSuccessfully: true } ? last.Choices.Result.Count : -1,
        ["modal"] = last is { Modal.IsCompletedSuccessfully: true } ? last.Modal.Result.Title : null,
    };

static JsonNode Entry(LedgerEntry entry) =>
    new JsonObject
    {
        ["kind"] = entry.Kind.ToString(),
        ["text"] = entry.Message?.Text,
        ["id"] = entry.Message?.Id.ToString(),
        ["ephemeral"] = entry.Message?.IsEphemeral,
        ["pings"] = entry.Message?.Pings.Users.Count,
    };

static void Answer(JsonObject json) => Console.WriteLine(json.ToJsonString());
