#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:project ../../../src/MileBot.Storage/MileBot.Storage.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

using System.Diagnostics;
using System.Globalization;
using MileBot.Testing.Crowds;
using MileBot.Testing.Discord;
using MileBot.Testing.Ledgers;
using MileBot.Testing.PostgreSql;
using MileBot.Testing.Processes;
using MileBot.Testing.Telegram;
using NodaTime;
using Npgsql;
// A message of the crowd, as the platform saw it.
using Arrival = (string Chat, System.TimeSpan Elapsed, System.DateTimeOffset At);
using DiscordKind = MileBot.Testing.Discord.LedgerKind;
using TelegramKind = MileBot.Testing.Telegram.LedgerKind;

const int Askers = 20;
const int Groups = 3;
const int InGroup = 30;
const double LeastUse = 0.95;
const double MostRefused = 0.001;
const double SlowestAnswer = 250;
var between = TimeSpan.FromMilliseconds(500);
var second = TimeSpan.FromSeconds(1);

var worker = args[0];
var onTelegram = Number(1, 10_000);
var onDiscord = Number(2, 10_000);
var newOnDiscord = Number(3, 40);
var telegramLimits = TelegramLimits.Strict;
var discordLimits = RateLimitPlan.Realistic;

await using var telegram = await TelegramEmulator.StartAsync(new EmulatorSettings { Limits = telegramLimits });
await using var discord = await DiscordEmulator.StartAsync(new DiscordSettings { Limits = discordLimits });
using var folder = new TemporaryFolder();
await using var server = new PostgreSqlServer();
var address = await server.MakeDatabaseAsync();
var environment = new Dictionary<string, string>
{
    ["Telegram__Token"] = telegram.Token,
    ["Telegram__ApiUrl"] = telegram.Address.ToString(),
    ["Discord__Token"] = discord.Token,
    ["Discord__ApiUrl"] = discord.Address.ToString(),
    ["Urls"] = "http://127.0.0.1:0",
    ["Storage__Provider"] = "PostgreSql",
    ["ConnectionStrings__MileBot"] = address,
};
var workers = Enumerable.Range(0, 3).Select(_ => WorkerProcess.Start(worker, folder.Path, environment)).ToArray();
await telegram.WhenPolledAsync(TimeSpan.FromMinutes(2));
await discord.Gateway.WhenConnectedAsync(TimeSpan.FromMinutes(2));
await discord.Ledger.NextAsync(entry => entry.Kind == DiscordKind.CommandsSet, patience: TimeSpan.FromMinutes(2));

var telegramAskers = Enumerable.Range(0, Askers).Select(one => telegram.People.AddUser($"Asker {one}")).ToList();
var discordAskers = Enumerable.Range(0, Askers).Select(one => discord.People.AddUser($"Asker {one}")).ToList();
var groups = Enumerable.Range(0, Groups).Select(_ => telegram.People.AddGroup()).ToList();
var known = Enumerable.Range(0, onDiscord).Select(_ => discord.People.AddUser()).ToList();
var fresh = Enumerable.Range(0, newOnDiscord).Select(_ => discord.People.AddUser()).ToList();
known.ForEach(user => discord.People.DirectMessages(user));
await AskAsync(rounds: 2 * Askers);

var due = Now() + Duration.FromSeconds(10 + (onTelegram + onDiscord) / 1000);
var crowd = Crowd();
await StoreAsync();
Console.WriteLine(
    $"{onTelegram} on Telegram, {onDiscord} and {newOnDiscord} new on Discord, due in {(due - Now()).TotalSeconds:0.0} s …"
);
await Task.Delay(Duration.Max(due - Now(), Duration.Zero).ToTimeSpan());

using var over = new CancellationTokenSource();
var asking = AskAsync(rounds: int.MaxValue, over.Token);
var waited = Stopwatch.StartNew();
var patience = TimeSpan.FromSeconds(
    60 + Math.Max(onTelegram / 20.0, Math.Max(onDiscord / 30.0, Math.Max(newOnDiscord * 4, InGroup * 5)))
);
var isDone = false;
while (!isDone && waited.Elapsed < patience)
{
    await Task.Delay(second);
    isDone = Open() == 0;
    if ((int)waited.Elapsed.TotalSeconds % 30 == 0)
    {
        Console.WriteLine(
            $"  after {waited.Elapsed.TotalSeconds:0} s: {telegram.Ledger.Count} and {discord.Ledger.Count} entries, {Open()} open"
        );
    }
}

await over.CancelAsync();
var answers = await asking;
var failed = Judge();
foreach (var one in workers)
{
    Complain(one);
    await one.DisposeAsync();
}

return failed ? 1 : 0;

int Number(int place, int usual) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : usual;

Instant Now() => Instant.FromDateTimeOffset(new DiscordSettings().Clock.GetUtcNow());

// In no order, as people come.
List<DueRunner> Crowd()
{
    var all = Enumerable
        .Range(0, onTelegram)
        .Select(_ => telegram.People.AddUser())
        .Select(user => new DueRunner(0, "telegram", user.Id, $"telegram:{telegram.People.PrivateChat(user).Id}", due))
        .Concat(known.Select(user => OnDiscord(user) with { DirectChat = $"{discord.People.DirectMessages(user).Id}" }))
        .Concat(fresh.Select(OnDiscord))
        .Concat(groups.SelectMany(group => Enumerable.Range(0, InGroup).Select(_ => InOne(group))))
        .OrderBy(one => one.User % 997);
    return [.. all.Select((one, index) => one with { Number = index + 1 })];

    DueRunner InOne(EmulatedChat group) =>
        new(0, "telegram", telegram.People.AddUser().Id, $"telegram:{group.Id}", due);

    DueRunner OnDiscord(MileBot.Testing.Discord.EmulatedUser user) =>
        new(0, "discord", (long)user.Id, $"discord:@{user.Id}", due);
}

async Task StoreAsync()
{
    await using var connection = new NpgsqlConnection(address);
    await connection.OpenAsync();
    await DueRunners.StoreAsync(connection, crowd, due);
}

int Open()
{
    using var connection = new NpgsqlConnection(address);
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = "SELECT count(*) FROM deliveries WHERE state NOT IN ('Planned', 'Claimed', 'Sending')";
    return crowd.Count - Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
}

// In milliseconds by platform; null for one that did not come within 10 s.
async Task<List<(string Platform, double? Took)>> AskAsync(int rounds, CancellationToken cancellationToken = default)
{
    var asked = new List<Task<(string, double?)>>();
    using var pace = new PeriodicTimer(between);
    for (var round = 0; round < rounds && !cancellationToken.IsCancellationRequested; round++)
    {
        await pace.WaitForNextTickAsync(CancellationToken.None);
        var who = round % Askers;
        asked.Add(TimeAsync("telegram", () => AskTelegramAsync(telegramAskers[who])));
        asked.Add(TimeAsync("discord", () => AskDiscordAsync(discordAskers[who])));
    }

    return [.. await Task.WhenAll(asked)];
}

async Task<(string Platform, double? Took)> TimeAsync(string platform, Func<Task> ask)
{
    var start = Stopwatch.GetTimestamp();
    try
    {
        await ask();
        return (platform, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
    catch (TimeoutException)
    {
        return (platform, null);
    }
}

Task AskTelegramAsync(MileBot.Testing.Telegram.EmulatedUser user) =>
    telegram.SaysAsync(telegram.People.PrivateChat(user), user, "/splits 5:30");

Task AskDiscordAsync(MileBot.Testing.Discord.EmulatedUser user) =>
    discord.SlashAsync(user, discord.People.DirectMessages(user), "splits", ("goal", "5:30"));

bool Judge()
{
    var there = (
        from entry in telegram.Ledger.Entries
        where entry.Kind == TelegramKind.Sent && telegramAskers.All(user => user.Id != entry.Message!.Chat.Id)
        select (Chat: $"telegram:{entry.Message!.Chat.Id}", entry.Elapsed, entry.At)
    ).ToList();
    var here = (
        from entry in discord.Ledger.Entries
        where entry.Kind == DiscordKind.Sent && entry.Interaction is null
        select (Chat: $"discord:@{entry.Message!.Channel.Recipient!.Id}", entry.Elapsed, entry.At)
    ).ToList();
    var alone = there.Where(one => groups.TrueForAll(group => one.Chat != $"telegram:{group.Id}")).ToList();
    var newOnes = fresh.Select(user => $"discord:@{user.Id}").ToHashSet();
    var remembered = here.Where(one => !newOnes.Contains(one.Chat)).ToList();
    Console.WriteLine();
    Console.WriteLine($"{"", -44}{"Telegram", 12}{"Discord", 12}   goal");
    bool[] bad =
    [
        JudgeMessages([.. there, .. here]),
        JudgeLimits(alone, remembered),
        JudgeTimes(alone, remembered),
        JudgeAnswers(),
        JudgeSlowLanes(),
    ];
    var failures = telegram.Failures.Concat(discord.Failures).ToList();
    failures.Take(5).ToList().ForEach(Console.WriteLine);
    return bad.Any(one => one) || failures.Count > 0;
}

bool JudgeMessages(IReadOnlyList<Arrival> all)
{
    var arrived = all.ToLookup(one => one.Chat);
    var surplus = crowd.GroupBy(one => one.Chat).Select(chat => arrived[chat.Key].Count() - chat.Count()).ToList();
    var (lost, doubled) = (-surplus.Where(one => one < 0).Sum(), surplus.Where(one => one > 0).Sum());
    return Row("lost, both together", lost, null, "0", lost > 0)
        | Row("doubled, both together", doubled, null, "0", doubled > 0);
}

bool JudgeLimits(IReadOnlyList<Arrival> there, IReadOnlyList<Arrival> here)
{
    var (mostThere, mostHere) = (telegram.Audit.MostIn(second), discord.Audit.MostIn(second));
    var useThere = Use(telegram.Audit.Accepted, there, telegramLimits.PerSecond);
    var useHere = Use(discord.Audit.Requests, here, discordLimits.Global);
    var (refusedThere, refusedHere) = (telegram.Audit.Refusals.Count, discord.Audit.Refusals.Count);
    return Row(
            "most in any second",
            mostThere,
            mostHere,
            $"{telegramLimits.PerSecond}, {discordLimits.Global}",
            mostThere > telegramLimits.PerSecond || mostHere > discordLimits.Global
        )
        | Row(
            "share of the cap used, %",
            useThere * 100,
            useHere * 100,
            $"{LeastUse * 100:0}",
            useThere < LeastUse || useHere < LeastUse
        )
        | Row(
            "429",
            refusedThere,
            refusedHere,
            $"{MostRefused * onTelegram:0.#}, {MostRefused * onDiscord:0.#}",
            refusedThere > MostRefused * onTelegram || refusedHere > MostRefused * onDiscord
        );
}

// At the goal's share of the cap, and five seconds to begin. On Telegram answers come out of the same cap; those of Discord's interactions
// do not.
bool JudgeTimes(IReadOnlyList<Arrival> there, IReadOnlyList<Arrival> here)
{
    var (lastThere, lastHere) = (LastAfter(there), LastAfter(here));
    var answered = Latencies("telegram").Count;
    var mayThere = (onTelegram + answered) / (LeastUse * telegramLimits.PerSecond) + 5;
    var mayHere = onDiscord / (LeastUse * discordLimits.Global) + 5;
    Row("first message, s after it was due", FirstAfter(there), FirstAfter(here), "", false);
    return Row(
        "last message, s after it was due",
        lastThere,
        lastHere,
        $"{mayThere:0}, {mayHere:0}",
        lastThere > mayThere || lastHere > mayHere
    );
}

bool JudgeAnswers()
{
    var (there, here) = (Latencies("telegram"), Latencies("discord"));
    var silent = answers.Count(one => one.Took is null);
    var (slowThere, slowHere) = (At(there, 0.99), At(here, 0.99));
    Row("answers to /splits", there.Count, here.Count, "", false);
    Row("answers, p50 ms", At(there, 0.5), At(here, 0.5), "", false);
    Row("answers, slowest ms", At(there, 1), At(here, 1), "", false);
    return Row("answers that never came, both together", silent, null, "0", silent > 0)
        | Row(
            "answers, p99 ms",
            slowThere,
            slowHere,
            $"{SlowestAnswer:0}",
            slowThere > SlowestAnswer || slowHere > SlowestAnswer
        );
}

bool JudgeSlowLanes()
{
    var opened = discord.Ledger.Entries.Where(entry => entry.Kind == DiscordKind.DirectMessagesOpened).ToList();
    var most = SlidingWindow.Most([.. opened.Select(entry => entry.Elapsed)], TimeSpan.FromMinutes(1));
    var inGroup = telegram.Audit.MostInOne(chat => chat.Kind == ChatKind.Group, TimeSpan.FromMinutes(1));
    return Row("channels opened", null, opened.Count, $"{newOnDiscord}", opened.Count != newOnDiscord)
        | Row(
            "channels opened in any minute, most",
            null,
            most,
            $"{discordLimits.NewDirectMessages}",
            most > discordLimits.NewDirectMessages
        )
        | Row(
            "most in a group in any minute",
            inGroup,
            null,
            $"{telegramLimits.GroupPerMinute}",
            inGroup > telegramLimits.GroupPerMinute
        );
}

// Answers are use of the cap too; what comes before the first message of the crowd and after its last is not the storm.
static double Use(IReadOnlyList<TimeSpan> all, IReadOnlyList<Arrival> sent, int cap)
{
    if (sent.Count < 2)
    {
        return 1;
    }

    var (first, last) = (sent[0].Elapsed, sent[^1].Elapsed);
    return all.Count(at => at > first && at <= last) / (cap * (last - first).TotalSeconds);
}

double FirstAfter(IReadOnlyList<Arrival> sent) =>
    sent.Count == 0 ? 0 : (sent[0].At - due.ToDateTimeOffset()).TotalSeconds;

double LastAfter(IReadOnlyList<Arrival> sent) =>
    sent.Count == 0 ? 0 : (sent[^1].At - due.ToDateTimeOffset()).TotalSeconds;

List<double> Latencies(string platform) =>
    [.. answers.Where(one => one.Platform == platform).Select(one => one.Took).OfType<double>().Order()];

static double At(List<double> ordered, double share) =>
    ordered.Count == 0 ? 0 : ordered[Math.Max(0, (int)Math.Ceiling(share * ordered.Count) - 1)];

static bool Row(string what, double? there, double? here, string goal, bool isBad)
{
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what, -44}{there, 12:0.##}{here, 12:0.##}   {goal}{(isBad ? "   NOT MET" : "")}"
        )
    );
    return isBad;
}

// A worker that complained during the storm has something to say.
static void Complain(WorkerProcess one)
{
    var lines = one
        .Errors.Split('\n')
        .Where(line => line.Contains("fail:") || line.Contains("warn:") || line.Contains("crit:"))
        .ToList();
    lines.GroupBy(line => line).Take(5).ToList().ForEach(line => Console.WriteLine($"  {line.Count()} × {line.Key}"));
}
