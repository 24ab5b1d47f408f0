using System.Globalization;
using MileBot.Testing.Discord;
using MileBot.Testing.Network;
using MileBot.Testing.PostgreSql;
using MileBot.Testing.Processes;
using MileBot.Testing.Telegram;
using Npgsql;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>Three real workers on one throw-away PostgreSQL, with Telegram and Discord.</summary>
public sealed class ThreeWorkers : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string Planted = "planted-where-a-secret-would-be";

    private readonly PostgreSqlServer server = new();
    private readonly TemporaryFolder folder = new();
    private readonly List<WorkerProcess> workers = [];
    private string address = "";
    private Dictionary<string, string> environment = [];

    private ThreeWorkers(TelegramEmulator telegram, DiscordEmulator discord) =>
        (Telegram, Discord) = (telegram, discord);

    public TelegramEmulator Telegram { get; }

    public DiscordEmulator Discord { get; }

    /// <summary>Where each of them listens.</summary>
    public IReadOnlyList<Uri> Addresses { get; } = [.. Enumerable.Range(0, 3).Select(_ => FreeAddress.Find())];

    /// <summary>Starts them and waits until both platforms are heard; skips the test where there is no PostgreSQL.</summary>
    public static async Task<ThreeWorkers> StartAsync()
    {
        var all = new ThreeWorkers(await TelegramEmulator.StartAsync(), await DiscordWorld.StartDiscordAsync());
        try
        {
            Assert.SkipUnless(all.server.IsInstalled, PostgreSqlServer.Missing);
            await all.StartWorkersAsync();
            return all;
        }
        catch
        {
            await all.DisposeAsync();
            throw;
        }
    }

    public Runner NewRunner()
    {
        var user = Telegram.People.AddUser();
        return new Runner(Telegram, user, Telegram.People.PrivateChat(user));
    }

    /// <summary>The worker that plays a role, as its lease has it.</summary>
    public string PlayerOf(string role) => Run($"SELECT worker FROM leases WHERE role = '{role}'");

    /// <summary>Kills the worker that plays a role; its process is named in the lease.</summary>
    public async Task KillAsync(string role)
    {
        var process = int.Parse(PlayerOf(role).Split(' ')[1], CultureInfo.InvariantCulture);
        await workers.Single(worker => worker.Id == process).KillAsync();
    }

    /// <summary>What an operator is told who asks beside them.</summary>
    public async Task<string> ExplainAsync(string platform, long user)
    {
        await using var asked = WorkerProcess.Start(
            WorkerAssembly.Path,
            folder.Path,
            environment,
            "explain",
            platform,
            $"{user}"
        );
        Assert.Equal(0, await asked.EndsAsync());
        return asked.Output;
    }

    /// <summary>The first column of the first row, as text.</summary>
    public string Run(string sql)
    {
        using var connection = new NpgsqlConnection($"{address};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        var left = "";
        foreach (var (number, worker) in workers.Index())
        {
            left += await Leaks.EndAsync(worker, Addresses[number]);
        }

        await Telegram.DisposeAsync();
        await Discord.DisposeAsync();
        if (address.Length > 0)
        {
            await NothingLeaksAsync(left);
        }

        await server.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>What is committed stands in the server's files, whether it has tidied them or not; a planted word shows that it is found.</summary>
    private async Task NothingLeaksAsync(string left)
    {
        // More than once: the end of one of the server's pages may cut a word in two.
        Run($"CREATE TABLE planted AS SELECT '{Planted}' AS word FROM generate_series(1, 9)");
        await server.KillAsync();
        Assert.NotEmpty(Leaks.FilesWith(Planted, server.Folder));
        Leaks.AreNone(Telegram.Token, left, server.Folder);
        Leaks.AreNone(Discord.Token, left, server.Folder);
    }

    private async Task StartWorkersAsync()
    {
        address = await server.MakeDatabaseAsync();
        environment = new Dictionary<string, string>
        {
            ["Storage__Provider"] = "PostgreSql",
            ["ConnectionStrings__MileBot"] = address,
            ["Telegram__Token"] = Telegram.Token,
            ["Telegram__ApiUrl"] = Telegram.Address.ToString(),
            ["Discord__Token"] = Discord.Token,
            ["Discord__ApiUrl"] = Discord.Address.ToString(),
        };
        workers.AddRange(
            Addresses.Select(one =>
                WorkerProcess.Start(
                    WorkerAssembly.Path,
                    folder.Path,
                    new Dictionary<string, string>(environment) { ["Urls"] = one.OriginalString }
                )
            )
        );
        await Telegram.WhenPolledAsync(Patience);
        await Discord.Gateway.WhenConnectedAsync(Patience);
        await Discord.Ledger.NextAsync(
            entry => entry.Kind == Testing.Discord.LedgerKind.CommandsSet,
            patience: Patience
        );
        foreach (var one in Addresses)
        {
            await Clock.UntilAsync(() => Health.Answers(one));
        }
    }
}
