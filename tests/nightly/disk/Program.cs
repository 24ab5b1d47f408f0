#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:project ../../../src/MileBot.Storage/MileBot.Storage.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MileBot.Testing.Crowds;
using MileBot.Testing.Processes;
using MileBot.Testing.Telegram;
using NodaTime;

const int Runners = 200;
var (worker, disk) = (args[0], args[1]);
var trouble = TimeSpan.FromSeconds(10);
var bad = false;

// Names, what makes it, what ends it, a word of the log line, and whether it comes before the messages are due or among them.
await TryAsync("full disk, before they are due", FillDisk, FreeDisk, "disk is full", isBefore: true);
await TryAsync("full disk, among them", FillDisk, FreeDisk, "disk is full", isBefore: false);
await TryAsync("writes fail with EROFS", one => Inject(one, "EROFS"), EndInjecting, "cannot be used", isBefore: false);
await TryAsync("writes fail with EIO", one => Inject(one, "EIO"), EndInjecting, "cannot be used", isBefore: false);

// What is in use is not lost: it may be the platform alone that cannot be reached.
await TryAsync("no files, no sockets", NoFiles, Files, says: null, isBefore: false);
return bad ? 1 : 0;

async Task TryAsync(string name, Action<WorkerProcess> begin, Action<WorkerProcess> end, string? says, bool isBefore)
{
    if (args.Length > 2 && !name.Contains(args[2], StringComparison.Ordinal))
    {
        return;
    }

    var folder = Path.Combine(disk, $"{Guid.NewGuid():N}");
    Directory.CreateDirectory(folder);
    await using var telegram = await TelegramEmulator.StartAsync();
    telegram.Faults.Next(new TelegramFault.Slow(TimeSpan.FromMilliseconds(200)), int.MaxValue, "sendMessage");
    await using var running = Start(folder, telegram);
    await telegram.WhenPolledAsync(TimeSpan.FromMinutes(2));
    var database = Path.Combine(folder, "data", "milebot.db");
    var due = await FillAsync(database, telegram, TimeSpan.FromSeconds(isBefore ? 4 : 1));
    var start = Now();
    if (!isBefore)
    {
        await UntilAsync(() => Sent(telegram) >= Runners / 10, TimeSpan.FromMinutes(1));
    }

    begin(running);
    await Task.Delay(due > Now() ? due - Now() + trouble : trouble);
    var (left, intended) = (Sent(telegram), Count(database, "intent_at IS NOT NULL"));
    end(running);
    var back = Stopwatch.StartNew();

    // .NET ends a process that gets no memory or file of its own; compose.yaml and service managers start it again.
    await using var again = running.Process.HasExited ? Start(folder, telegram) : null;
    await UntilAsync(
        () => Count(database, "state IN ('Sent', 'Unknown', 'Expired', 'Refused')") == Runners,
        TimeSpan.FromMinutes(3)
    );
    Judge(name, database, telegram, running, (left, intended), back.Elapsed, says);
    await running.KillAsync();
    if (again is not null)
    {
        await again.KillAsync();
    }

    Directory.Delete(folder, recursive: true);
}

WorkerProcess Start(string folder, TelegramEmulator telegram) =>
    WorkerProcess.Start(
        worker,
        folder,
        new Dictionary<string, string>
        {
            ["Telegram__Token"] = telegram.Token,
            ["Telegram__ApiUrl"] = telegram.Address.ToString(),
            ["Urls"] = "http://127.0.0.1:0",
        }
    );

void Judge(
    string name,
    string database,
    TelegramEmulator telegram,
    WorkerProcess running,
    (int Left, int Intended) during,
    TimeSpan back,
    string? says
)
{
    // Without files .NET ends the worker: what was on its way is in doubt, and comes once more after two minutes, silent and marked.
    var mayDoubt = says is null;
    var most = TimeSpan.FromSeconds(mayDoubt ? 180 : 60);
    var chats = telegram.Ledger.Sent.GroupBy(message => message.Chat).ToList();
    var extra = chats.Sum(chat => chat.Count() - 1);
    var marked = chats.Count(chat => chat.Count() == 2 && chat.Count(IsMarked) == 1);
    var lost = Runners - chats.Count;
    var sent = Count(database, "state = 'Sent'");
    var lines = running
        .Errors.Split('\n')
        .Count(line => says is not null && line.Contains(says, StringComparison.Ordinal));
    var isGood =
        lost == 0
        && extra == (mayDoubt ? marked : 0)
        && sent == Runners
        && during.Left <= during.Intended
        && back < most
        && (says is null || lines is > 0 and < 5)
        && (!running.Process.HasExited || says is null);
    bad |= !isGood;
    Console.WriteLine(
        $"{name, -32} {during.Left} had left by its end and {during.Intended} were intended; lost {lost}, extra {extra}, {marked} of them marked; all sent "
            + $"{back.TotalSeconds:0.0} s after it (at most {most.TotalSeconds:0})"
            + (running.Process.HasExited ? "; it died, and was started again" : "")
            + (says is null ? "" : $"; {lines} lines of the log say \"{says}\" (1 to 4)")
            + (isGood ? "" : "  NOT MET")
    );
}

void FillDisk(WorkerProcess one)
{
    // Not a byte stays: what SQLite has in its log already may be overwritten, nothing can be added.
    using var file = File.Create(Path.Combine(disk, "ballast"));
    var block = new byte[4096];
    try
    {
        while (true)
        {
            file.Write(block);
            file.Flush();
        }
    }
    catch (IOException)
    {
        // Full.
    }
}

void FreeDisk(WorkerProcess one) => File.Delete(Path.Combine(disk, "ballast"));

void Inject(WorkerProcess one, string error) =>
    Do(
        "sh",
        "-c",
        $"strace -f -qq -o /dev/null -p {one.Id} -e trace=pwrite64 -e inject=pwrite64:error={error} >/dev/null 2>&1 & echo $! > {disk}/strace"
    );

void EndInjecting(WorkerProcess one) => Do("sh", "-c", $"kill $(cat {disk}/strace)");

void NoFiles(WorkerProcess one) => Do("prlimit", "--pid", $"{one.Id}", "--nofile=16:");

void Files(WorkerProcess one)
{
    if (one.Process.HasExited)
    {
        return;
    }

    Do(
        "sh",
        "-c",
        $"prlimit --pid {one.Id} --nofile=$(prlimit --pid {one.Id} --nofile --output=HARD --noheadings | tr -d ' '):"
    );
}

void Do(string program, params string[] arguments)
{
    using var process = Process.Start(program, arguments);
    process.WaitForExit();
}

bool IsMarked(EmulatedMessage message) =>
    message.IsSilent && message.Text.Contains("Sent again", StringComparison.Ordinal);

int Sent(TelegramEmulator telegram) => telegram.Ledger.Sent.Count;

DateTimeOffset Now() => new EmulatorSettings().Clock.GetUtcNow();

async Task UntilAsync(Func<bool> isSo, TimeSpan patience)
{
    var waited = Stopwatch.StartNew();
    while (!isSo() && waited.Elapsed < patience)
    {
        await Task.Delay(50);
    }
}

// All due at one instant.
async Task<DateTimeOffset> FillAsync(string database, TelegramEmulator telegram, TimeSpan ahead)
{
    var due = Now() + ahead;
    var runners = Enumerable.Range(1, Runners).Select(Runner).ToList();
    await using var connection = Connected(database);
    await DueRunners.StoreAsync(connection, runners, Instant.FromDateTimeOffset(due));
    return due;

    DueRunner Runner(int number)
    {
        var user = telegram.People.AddUser($"Rita {number}");
        var chat = $"telegram:{telegram.People.PrivateChat(user).Id}";
        return new(number, "telegram", user.Id, chat, Instant.FromDateTimeOffset(due));
    }
}

int Count(string database, string what)
{
    using var connection = Connected(database);
    using var command = connection.CreateCommand();
    command.CommandText = $"SELECT count(*) FROM deliveries WHERE {what}";
    return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
}

DbConnection Connected(string database)
{
    var connection = new SqliteConnection($"Data Source={database};Pooling=False");
    connection.Open();
    return connection;
}
