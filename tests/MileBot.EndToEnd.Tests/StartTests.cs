using Microsoft.Data.Sqlite;
using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Processes;

namespace MileBot.EndToEnd.Tests;

/// <summary>Whatever keeps the worker from starting is said in a line each, and the process ends with 2.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Telegram__Token", "hello", "Telegram:Token holds 5 characters that are no bot token")]
    [InlineData("Telegram__Tokn", "1", "Telegram:Tokn is not a setting. It may be: Token.")]
    [InlineData("Storage__Provider", "Oracle", "Storage:Provider holds 'Oracle'. It may hold: Sqlite, PostgreSql.")]
    [InlineData("Telegram__Updates", "Pigeons", "Telegram:Updates holds 'Pigeons'. It may hold: Polling.")]
    [InlineData(
        "Telegram__TokenFile",
        "/nowhere/token",
        "Telegram:TokenFile names no file that can be read. It may hold the path of a file with the token in it."
    )]
    public async Task A_wrong_setting_is_named_with_what_it_may_hold(string name, string value, string line)
    {
        var (code, errors) = await StartAsync(new() { [name] = value });

        Assert.Equal(2, code);
        Assert.StartsWith(line, Assert.Single(errors));
    }

    /// <summary>A token is put into the wrong place easily, and standard error is kept where others read it.</summary>
    [Theory]
    [InlineData("Telegram__Token", "canary-not-a-token")]
    [InlineData("Telegram__TokenFile", "123456:canary")]
    [InlineData("Telegram__ApiUrl", "https://api.telegram.org/bot123456:canary")]
    [InlineData("Discord__Token", "canary not a token")]
    [InlineData("Discord__TokenFile", "MTIzNDU2.canary")]
    [InlineData("Discord__ApiUrl", "https://canary@discord.com/api/v10")]
    [InlineData("Discord__PublicKey", "MTIzNDU2.canary")]
    [InlineData("Discord__DevelopmentGuild", "MTIzNDU2.canary")]
    public async Task What_may_be_a_token_is_not_repeated(string name, string value)
    {
        var (code, errors) = await StartAsync(
            new()
            {
                ["Telegram__Token"] = "123456:abcdef",
                ["Discord__Token"] = new string('a', 60),
                ["Discord__Interactions"] = "Http",
                ["Discord__PublicKey"] = new string('0', 64),
                [name] = value,
            }
        );

        Assert.Equal(2, code);
        Assert.StartsWith(name.Replace("__", ":", StringComparison.Ordinal), Assert.Single(errors));
        Assert.DoesNotContain("canary", string.Concat(errors));
    }

    [Fact]
    public async Task Words_that_mean_something_else_to_a_desktop_are_not_taken_for_settings()
    {
        var (code, errors) = await StartAsync(
            new()
            {
                ["LANGUAGE"] = "en_US:en",
                ["TERMINAL"] = "xterm",
                ["CONFIG"] = "/nowhere",
                ["URLS"] = "none",
            }
        );

        Assert.Equal(0, code);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_language_is_taken_from_the_environment_as_we_spell_it()
    {
        var (code, errors) = await StartAsync(new() { ["Language"] = "tlh", ["LANGUAGE"] = "en" });

        Assert.Equal(2, code);
        Assert.Contains(errors, line => line.Contains("wording/tlh.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_secret_on_the_command_line_is_refused()
    {
        var (code, errors) = await StartAsync([], "--Telegram:Token=123456789:canary-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");

        Assert.Equal(2, code);
        Assert.StartsWith("Telegram:Token may only come from the environment", Assert.Single(errors));
    }

    [Fact]
    public async Task Every_mistake_in_the_library_is_listed_at_once_with_its_place_and_the_nearest_word()
    {
        CopyConfig();
        Replace("routines/warm-up-race.yaml", "move: leg-swings", "move: leg-swngs");
        Replace("workouts/speed-6x400.yaml", "w/ 400 jog", "w/ 400 jig");
        Replace("wording/en.yaml", "  share: Share", "  shair: Share");
        Replace("plans/starter-fast.yaml", "tuesday: speed-6x400", "tuesday: speed-6x4000");

        var (code, errors) = await StartAsync([], "--config", folder.File("config"));

        Assert.Equal(2, code);
        Assert.Contains(
            "routines/warm-up-race.yaml:9:13: unknown move 'leg-swngs'. Did you mean 'leg-swings'?",
            errors
        );
        Assert.Contains(
            "workouts/speed-6x400.yaml:6:28: 'notation' cannot be 'jig' (word-unknown). Did you mean 'jog'?",
            errors
        );
        Assert.Contains(
            errors,
            line =>
                line.StartsWith("wording/en.yaml:", StringComparison.Ordinal)
                && line.Contains("unknown phrase 'buttons.shair'. Did you mean 'buttons.share'?")
        );
        Assert.Contains("wording/en.yaml:1:1: the phrase 'buttons.share' is missing.", errors);
        Assert.Contains(errors, line => line.StartsWith("plans/starter-fast.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_coachs_folder_is_checked_without_starting_anything()
    {
        CopyConfig();
        var (code, output, errors) = await CheckAsync(folder.File("config"));

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("is sound.", output);
        Assert.Contains("workouts of", output);
        Assert.False(Directory.Exists(folder.File("data")));
    }

    [Fact]
    public async Task What_is_wrong_with_a_coachs_folder_is_told_with_place_and_count()
    {
        CopyConfig();
        Replace("workouts/speed-6x400.yaml", "kind: speed", "kind: sped");
        var (code, _, errors) = await CheckAsync(folder.File("config"));

        Assert.Equal(2, code);
        Assert.Contains("workouts/speed-6x400.yaml:2:7: unknown kind of workout 'sped'. Did you mean 'speed'?", errors);
        Assert.Contains("problems.", errors);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_problem_like_any_other()
    {
        var (code, _, errors) = await CheckAsync(folder.File("nowhere"));

        Assert.Equal(2, code);
        Assert.Contains("workouts/:", errors);
    }

    [Fact]
    public async Task A_locked_database_is_named()
    {
        await using var other = new SqliteConnection($"Data Source={folder.File("locked.db")}");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var locking = other.CreateCommand();
        locking.CommandText = "BEGIN EXCLUSIVE";
        await locking.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var (code, errors) = await StartAsync(new() { ["ConnectionStrings__MileBot"] = "Data Source=locked.db" });

        Assert.Equal(2, code);
        Assert.Contains("locked.db", Assert.Single(errors));
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_named()
    {
        var (code, errors) = await StartAsync(
            new() { ["ConnectionStrings__MileBot"] = "Data Source=/proc/milebot.db" }
        );

        Assert.Equal(2, code);
        Assert.Contains("/proc/milebot.db", Assert.Single(errors));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_and_its_password_is_not()
    {
        var (code, errors) = await StartAsync(
            new()
            {
                ["Storage__Provider"] = "PostgreSql",
                ["ConnectionStrings__MileBot"] = "Host=127.0.0.1;Port=1;Username=a;Password=canary",
            }
        );

        Assert.Equal(2, code);
        Assert.Equal("The database cannot be used: the server does not answer.", Assert.Single(errors));
    }

    [Fact]
    public async Task A_password_may_not_be_on_the_command_line()
    {
        var (code, errors) = await StartAsync([], "--ConnectionStrings:MileBot=Host=db;Password=canary");

        Assert.Equal(2, code);
        Assert.Equal(
            "ConnectionStrings:MileBot may only come from the environment, as ConnectionStrings__MileBot.",
            Assert.Single(errors)
        );
    }

    private async Task<(int Code, IReadOnlyList<string> Errors)> StartAsync(
        Dictionary<string, string> environment,
        params string[] arguments
    )
    {
        await using var worker = WorkerProcess.Start(WorkerAssembly.Path, folder.Path, environment, arguments);
        await worker.TypeAsync("");
        var code = await worker.EndsAsync();
        return (code, worker.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<(int Code, string Output, string Errors)> CheckAsync(string config)
    {
        var environment = new Dictionary<string, string>();
        await using var worker = WorkerProcess.Start(
            WorkerAssembly.Path,
            folder.Path,
            environment,
            "check-config",
            config
        );
        var code = await worker.EndsAsync();
        return (code, worker.Output, worker.Errors);
    }

    private void CopyConfig()
    {
        var source = Path.Combine(Path.GetDirectoryName(WorkerAssembly.Path)!, "config");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = folder.File(Path.Combine("config", Path.GetRelativePath(source, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private void Replace(string file, string old, string with)
    {
        var path = folder.File(Path.Combine("config", file));
        var text = File.ReadAllText(path);
        Assert.Contains(old, text);
        File.WriteAllText(path, text.Replace(old, with, StringComparison.Ordinal));
    }
}
