#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:project ../../../src/MileBot.Storage/MileBot.Storage.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MileBot.Testing.Crowds;
using MileBot.Testing.Databases;
using MileBot.Testing.Discord;
using MileBot.Testing.Network;
using MileBot.Testing.PostgreSql;
using MileBot.Testing.Processes;
using MileBot.Testing.Telegram;
using NodaTime;
using Npgsql;
using DiscordKind = MileBot.Testing.Discord.LedgerKind;
using TelegramKind = MileBot.Testing.Telegram.LedgerKind;

var worker = args[0];
var mode = args.Length > 1 ? args[1] : "postgresql";

// How often it is done unless told, how many seconds one round takes, and what it is.
var (usually, pace, what) = mode switch
{
    "postgresql" => (500, 1.5, "kills"),
    "sqlite" => (300, 3, "kills"),
    "stops" or "stops-postgresql" => (50, 3, "stops"),
    "frozen" => (3, 35, "freezes"),
    "database" => (100, 4, "database troubles"),
    _ => throw new NotSupportedException($"No mode {mode}."),
};
var isAlone = mode is "sqlite" or "stops";

// Each of these meets a worker that sends; what is left for it comes due just before.
var isPaced = mode is "sqlite" or "stops" or "stops-postgresql";
var rounds = Number(2, usually);
var runners = Number(3, 2_000);
var chance = (ulong)Number(4, 1);

await using var telegram = await TelegramEmulator.StartAsync();

// Limits are another script's subject; and a session for each kill is more than Discord gives in a day.
await using var discord = await DiscordEmulator.StartAsync(
    new DiscordSettings
    {
        Limits = RateLimitPlan.None,
        Gateway = new GatewayLimits { SessionStarts = 100_000 },
    }
);
telegram.Faults.Next(new TelegramFault.Slow(TimeSpan.FromMilliseconds(400)), int.MaxValue, "sendMessage");
discord.Faults.Next(new DiscordFault.Slow(TimeSpan.FromMilliseconds(400)), int.MaxValue, DiscordCall.CreateMessage);
using var folder = new TemporaryFolder();
await using var server = new PostgreSqlServer();
var environment = new Dictionary<string, string>
{
    ["Telegram__Token"] = telegram.Token,
    ["Urls"] = "http://127.0.0.1:0",
    ["Telegram__ApiUrl"] = telegram.Address.ToString(),
    ["Discord__Token"] = discord.Token,
    ["Discord__ApiUrl"] = discord.Address.ToString(),
};
var database = new AnyDatabase(() =>
    new SqliteConnection($"Data Source={folder.File("data/milebot.db")};Pooling=False")
);
TcpProxy? proxy = null;
if (!isAlone)
{
    var address = await server.MakeDatabaseAsync();
    proxy = TcpProxy.Start(server.Address);
    environment["Storage__Provider"] = "PostgreSql";
    environment["ConnectionStrings__MileBot"] = address.Replace(
        $"Port={server.Address.Port}",
        $"Port={proxy.Address.Port}",
        StringComparison.Ordinal
    );
    database = new AnyDatabase(() => new NpgsqlConnection($"{address};Pooling=false"));
}

var workers = Enumerable.Range(0, isAlone ? 1 : 3).Select(_ => Start()).ToArray();
await telegram.WhenPolledAsync(TimeSpan.FromMinutes(2));
var people = Enumerable.Range(1, runners).Select(Person).ToList();
await FillAsync(people[..(runners / 2)], TimeSpan.Zero);
var others = people[(runners / 2)..];
if (!isPaced)
{
    await FillAsync(others, TimeSpan.FromSeconds(rounds * pace));
}

Console.WriteLine($"{mode}: {runners} runners, {rounds} {what} …");

int sendersHit = 0,
    metOnTheirWay = 0,
    startsFailed = 0;
var slowestStop = TimeSpan.Zero;
var unclean = new List<string>();
var outages = new List<(DateTimeOffset From, DateTimeOffset To)>();
var began = Stopwatch.StartNew();
for (var round = 0; round < rounds; round++)
{
    if (isPaced)
    {
        var share = others[(others.Count * round / rounds)..(others.Count * (round + 1) / rounds)];
        await FillAsync(share, TimeSpan.FromSeconds(1));
    }

    await (
        mode switch
        {
            "frozen" => FreezeAsync(),
            "database" => TroubleDatabaseAsync(),
            "stops" or "stops-postgresql" => StopAsync(),
            _ => KillAsync(),
        }
    );
    StartAgain();
}

Console.WriteLine($"  {rounds} {what} took {began.Elapsed.TotalSeconds:0} s");
foreach (var line in Told())
{
    Console.WriteLine($"  {line}");
}

var waited = Stopwatch.StartNew();
while (Open() is > 0 and var open)
{
    if (waited.Elapsed > TimeSpan.FromMinutes(10))
    {
        Console.WriteLine($"  {open} deliveries are still open after 10 minutes");
        break;
    }

    StartAgain();
    await Task.Delay(500);
}

Console.WriteLine($"  {startsFailed} workers could not start, and were started again");
Console.WriteLine($"  all final {waited.Elapsed.TotalSeconds:0} s after the last");
var bad = Judge() | JudgeMode();
foreach (var one in workers)
{
    await one.DisposeAsync();
}

await (proxy?.DisposeAsync() ?? default);
return bad ? 1 : 0;

// Kills a worker, one that plays a role where there is one; every second one's roles are free at once, as if their time were over, so
// that more kills meet a sender.
async Task KillAsync()
{
    if (isAlone)
    {
        await SendingAsync();
    }

    await Task.Delay(TimeSpan.FromSeconds((isAlone ? 1 : 2) * Chance()));
    var holder = Sender(Chance() < 0.5 ? "telegram" : "discord");
    var one = holder >= 0 ? holder : (int)(Chance() * workers.Length);
    var process = workers[one].Id;
    sendersHit += isAlone || Holder("telegram") == process || Holder("discord") == process ? 1 : 0;
    var justNow = (Now() - TimeSpan.FromSeconds(0.4)).ToUnixTimeMilliseconds();
    await workers[one].KillAsync();
    metOnTheirWay += Count($"state = 'Sending' AND intent_at > {justNow}") > 0 ? 1 : 0;
    await RestartAsync(one, isForgotten: Chance() < 0.5);
}

// Asks a worker to stop while it sends.
async Task StopAsync()
{
    await SendingAsync();
    await Task.Delay(TimeSpan.FromSeconds(Chance()));
    var one = Sender(Chance() < 0.5 ? "telegram" : "discord");
    if (one < 0)
    {
        return;
    }

    sendersHit++;
    var stopping = Stopwatch.StartNew();
    var code = await workers[one].StopAsync();
    slowestStop = stopping.Elapsed > slowestStop ? stopping.Elapsed : slowestStop;
    unclean.AddRange(
        code == 0 ? [] : [$"exit code {code}: {workers[one].Errors[^int.Min(600, workers[one].Errors.Length)..]}"]
    );
    if (
        isAlone
        && database.Read("SELECT state FROM deliveries WHERE state IN ('Sending', 'Claimed')", row => row.GetString(0))
            is [_, ..] left
    )
    {
        unclean.Add($"{left.Count} left, {string.Join(" and ", left.Distinct())}");
    }

    await RestartAsync(one, isForgotten: false);
}

async Task FreezeAsync()
{
    await Task.Delay(TimeSpan.FromSeconds(4 * Chance() + 2));
    var holder = Holder("telegram");
    Signal("-STOP", holder);
    await Task.Delay(TimeSpan.FromSeconds(30));
    sendersHit += Holder("telegram") == holder ? 0 : 1;
    Signal("-CONT", holder);
}

// Stops the server without a word and brings it back, or cuts all connections at once.
async Task TroubleDatabaseAsync()
{
    await Task.Delay(TimeSpan.FromSeconds(2 * Chance()));
    var from = Now();
    if (Chance() < 0.2)
    {
        await server.KillAsync();
        await Task.Delay(TimeSpan.FromSeconds(Chance() < 0.5 ? 1 : 10));
        await server.StartAsync();
        sendersHit++;
    }
    else
    {
        proxy!.IsDown = Chance() < 0.5;
        proxy.CutAll();
        await Task.Delay(TimeSpan.FromSeconds(proxy.IsDown ? 3 * Chance() : 0));
        proxy.IsDown = false;
    }

    outages.Add((from, Now()));
}

async Task RestartAsync(int one, bool isForgotten)
{
    var process = workers[one].Id;
    await workers[one].DisposeAsync();
    if (isForgotten && !isAlone)
    {
        database.Run($"DELETE FROM leases WHERE worker LIKE '% {process} %'");
    }

    workers[one] = Start();
}

// Killed while it starts, a lone worker would meet no message.
async Task SendingAsync()
{
    var from = telegram.Ledger.Count + discord.Ledger.Count;
    var patience = Stopwatch.StartNew();
    while (telegram.Ledger.Count + discord.Ledger.Count < from + 2)
    {
        if (patience.Elapsed > TimeSpan.FromSeconds(60))
        {
            throw new TimeoutException("Nobody has sent anything for a minute.");
        }

        await Task.Delay(50);
    }
}

IEnumerable<string> Told() =>
    mode switch
    {
        "frozen" => [$"{sendersHit} of them hit the worker that held Telegram, and another took over"],
        "database" => [$"{sendersHit} of them stopped the server, the others cut the connections"],
        "stops" or "stops-postgresql" =>
        [
            $"{sendersHit} of them while it sent; the slowest took {slowestStop.TotalSeconds:0.0} s (at most 12)",
            $"unclean: {(unclean.Count == 0 ? "none" : string.Join("; ", unclean))}",
        ],
        _ =>
        [
            $"{sendersHit} of them hit a worker that held Telegram or Discord",
            $"{metOnTheirWay} of them met messages on their way",
        ],
    };

// What a mode promises beyond what all do.
bool JudgeMode()
{
    switch (mode)
    {
        case "stops" or "stops-postgresql":
            var unsure = Count("unsure_since IS NOT NULL");
            Console.WriteLine($"  in doubt after a stop                {unsure}");
            return unsure > 0 || unclean.Count > 0 || slowestStop > TimeSpan.FromSeconds(12);
        case "database":
            var longest = LongestWait();
            Console.WriteLine($"  longest wait with the database there {longest.TotalSeconds:0.0} s (at most 60)");
            return longest > TimeSpan.FromSeconds(60);
        default:
            return false;
    }
}

DateTimeOffset Now() => new DiscordSettings().Clock.GetUtcNow();

// The longest that the database was there while a message waited that was due.
TimeSpan LongestWait()
{
    var rows = Rows();
    var firsts = FromTelegram()
        .Concat(FromDiscord())
        .GroupBy(message => message.Chat)
        .ToDictionary(messages => messages.Key, messages => messages.Min(message => message.At));
    return people
        .Where(person => firsts.ContainsKey(person.Chat))
        .Max(person => Waited(rows[person.Number].Single().Due, firsts[person.Chat]));
}

TimeSpan Waited(DateTimeOffset due, DateTimeOffset arrival) =>
    arrival
    - due
    - TimeSpan.FromTicks(
        outages
            .Where(outage => outage.To > due && outage.From < arrival)
            .Sum(outage => (Earlier(outage.To, arrival) - Later(outage.From, due)).Ticks)
    );

DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

int Number(int place, int usual) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : usual;

// SplitMix64: the same kills for the same seed.
double Chance()
{
    unchecked
    {
        chance += 0x9E3779B97F4A7C15;
        var mixed = (chance ^ (chance >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) / (double)(1UL << 53);
    }
}

// As a service manager does with a worker that could not reach its database in time.
void StartAgain()
{
    foreach (var one in Enumerable.Range(0, workers.Length))
    {
        if (workers[one].Process is { HasExited: true, ExitCode: 2 })
        {
            startsFailed++;
            workers[one] = Start();
        }
    }
}

WorkerProcess Start() => WorkerProcess.Start(worker, folder.Path, environment);

void Signal(string signal, int process)
{
    using var kill = Process.Start("kill", [signal, $"{process}"]);
    kill.WaitForExit();
}

// Which of the workers plays the role; -1 while none does.
int Sender(string role)
{
    var process = Holder(role);
    return Array.FindIndex(workers, worker => worker.Id == process);
}

// The lease names machine and process.
int Holder(string role) =>
    isAlone
        ? workers[0].Id
        : database
            .Read(
                $"SELECT worker FROM leases WHERE role = '{role}'",
                row => int.Parse(row.GetString(0).Split(' ')[1], CultureInfo.InvariantCulture)
            )
            .SingleOrDefault();

// A worker opens one channel on Discord every three seconds: were none known, that is all it would do.
(int Number, string Platform, long User, string Chat, string? Channel) Person(int number)
{
    if (number % 2 == 0)
    {
        var user = telegram.People.AddUser($"Rita {number}");
        return (number, "telegram", user.Id, $"telegram:{telegram.People.PrivateChat(user).Id}", null);
    }

    var other = discord.People.AddUser($"Rita {number}");
    var channel = discord.People.DirectMessages(other).Id;
    return (number, "discord", (long)other.Id, $"discord:@{other.Id}", number % 101 == 0 ? null : $"{channel}");
}

// Makes their messages due from three seconds from now on, over a span.
async Task FillAsync(
    IReadOnlyList<(int Number, string Platform, long User, string Chat, string? Channel)> some,
    TimeSpan span
)
{
    var start = Instant.FromDateTimeOffset(Now()) + Duration.FromSeconds(3);
    await using var connection = database.Connect();
    await DueRunners.StoreAsync(connection, [.. some.Select(Runner)], start);

    DueRunner Runner((int Number, string Platform, long User, string Chat, string? Channel) one)
    {
        var due = start + Duration.FromSeconds(Chance() * span.TotalSeconds);
        return new DueRunner(one.Number, one.Platform, one.User, one.Chat, due) { DirectChat = one.Channel };
    }
}

int Open() => runners - Count("state NOT IN ('Planned', 'Claimed', 'Sending')");

int Count(string what) =>
    database
        .Read(
            $"SELECT count(*) FROM deliveries WHERE {what}",
            row => Convert.ToInt32(row.GetValue(0), CultureInfo.InvariantCulture)
        )
        .Single();

// Joins what was accepted with what was written down.
bool Judge()
{
    var arrived = FromTelegram().Concat(FromDiscord()).ToLookup(message => message.Chat);
    var rows = Rows();
    int lost = 0,
        given = 0,
        doubled = 0,
        unmarked = 0,
        marked = 0,
        stale = 0,
        wrong = 0;
    var latest = TimeSpan.Zero;
    foreach (var (number, platform, _, chat, _) in people)
    {
        var messages = arrived[chat].ToList();
        var row = rows[number].SingleOrDefault();
        var plain = messages.Count(message => !message.IsMarked);
        var isGivenUp = messages.Count == 0 && row.State == "Unknown";
        given += isGivenUp ? 1 : 0;
        lost += messages.Count == 0 && !isGivenUp ? 1 : 0;
        stale += messages.Count(message => message.At < row.Due || message.At > row.Deadline);
        wrong += row.MessageId is { } id && messages.All(message => message.Id != id) ? 1 : 0;
        if (platform == "discord")
        {
            doubled += int.Max(0, messages.Count - 1);
        }
        else
        {
            unmarked += int.Max(0, plain - 1) + int.Max(0, messages.Count - plain - 1);
            marked += plain > 0 && messages.Count > plain ? 1 : 0;
        }

        var late = messages.Count > 0 ? messages.Min(message => message.At) - row.Due : TimeSpan.Zero;
        latest = late > latest ? late : latest;
    }

    var states = rows.SelectMany(row => row).GroupBy(row => row.State).Select(one => $"{one.Key} {one.Count()}");
    Console.WriteLine(
        $"  {string.Join(", ", states)}; latest first arrival {latest.TotalSeconds:0.0} s after it was due"
    );
    Console.WriteLine($"  lost                                {lost}");
    Console.WriteLine($"  Discord duplicates                  {doubled}");
    Console.WriteLine($"  Telegram extra, unmarked            {unmarked}");
    Console.WriteLine($"  Telegram extra, marked              {marked}");
    Console.WriteLine($"  stale                               {stale}");
    Console.WriteLine($"  rows that name no message           {wrong}");
    Console.WriteLine($"  given up as unknown, none arrived   {given}");
    return lost + doubled + unmarked + stale + wrong > 0;
}

IEnumerable<(string Chat, string Id, DateTimeOffset At, bool IsMarked)> FromTelegram() =>
    from entry in telegram.Ledger.Entries
    where entry.Kind == TelegramKind.Sent
    let message = entry.Message!
    let isMarked = message.IsSilent && message.Text.Contains("Sent again")
    select ($"telegram:{message.Chat.Id}", $"{message.Id}", entry.At, isMarked);

IEnumerable<(string Chat, string Id, DateTimeOffset At, bool IsMarked)> FromDiscord() =>
    from entry in discord.Ledger.Entries
    where entry.Kind == DiscordKind.Sent
    let message = entry.Message!
    select ($"discord:@{message.Channel.Recipient!.Id}", $"{message.Id}", entry.At, false);

ILookup<long, (long Number, string State, string? MessageId, DateTimeOffset Due, DateTimeOffset Deadline)> Rows() =>
    database
        .Read(
            "SELECT reminder_id, state, message_id, due, deadline FROM deliveries",
            row =>
                (
                    Number: row.GetInt64(0),
                    State: row.GetString(1),
                    MessageId: row.IsDBNull(2) ? null : row.GetString(2),
                    Due: DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
                    Deadline: DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4))
                )
        )
        .ToLookup(row => row.Number);
