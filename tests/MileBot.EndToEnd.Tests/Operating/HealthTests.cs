using System.Net;
using System.Text.Json;
using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Network;
using MileBot.Testing.Processes;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Operating;

/// <summary>What a load balancer and an operator are told of a worker.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient http = new();

    public void Dispose()
    {
        http.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_worker_that_listens_and_has_sent_everything_is_ready()
    {
        await using var world = await TelegramWorld.StartAsync();
        var rita = world.NewRunner();
        await rita.SaysAsync("/remind 06:30 UTC");

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(world, "/health/live")).Status);
        var (status, text) = await GetAsync(world, "/health/ready");

        var told = JsonDocument.Parse(text).RootElement;
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(told.GetProperty("ready").GetBoolean());
        Assert.True(told.GetProperty("adapters").GetProperty("telegram").GetBoolean());
        Assert.True(told.GetProperty("storage").GetBoolean());
        Assert.True(told.GetProperty("clock").GetBoolean());
        Assert.Equal(JsonValueKind.Null, told.GetProperty("oldestDueSeconds").ValueKind);
        Assert.StartsWith("TZDB: 20", told.GetProperty("timeZoneData").GetString());
        Assert.DoesNotContain($"{rita.User.Id}", text);
        Assert.DoesNotContain(world.Telegram.Token, text);
    }

    [Fact]
    public async Task A_message_that_waits_too_long_makes_it_unready_and_so_does_a_database_that_does_not_answer()
    {
        await using var world = await TelegramWorld.StartAsync();
        var database = new Database(world.Database);
        await world.NewRunner().SaysAsync("/remind 06:30 UTC");
        await world.WhenSendingAsync();
        var due = Clock.Now.AddMinutes(-11).ToUnixTimeMilliseconds();
        // On its way when this worker had taken over already: nobody will ever record what became of it.
        database.Change(
            "insert into deliveries (reminder_id, local_date, slot, state, due, deadline, try_at, attempts, changed_at, "
                + "platform, fence, intent_at) "
                + $"select id, '2026-01-01', 0, 'Sending', {due}, {due}, {due}, 0, {due}, 'telegram', 1, {due} from reminders"
        );

        var (status, text) = await GetAsync(world, "/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.InRange(JsonDocument.Parse(text).RootElement.GetProperty("oldestDueSeconds").GetInt64(), 660, 720);

        database.Change("delete from deliveries");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(world, "/health/ready")).Status);

        database.Change("alter table deliveries rename to lost");
        (status, text) = await GetAsync(world, "/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.False(JsonDocument.Parse(text).RootElement.GetProperty("storage").GetBoolean());
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(world, "/health/live")).Status);
    }

    [Fact]
    public async Task A_bot_that_cannot_reach_its_platform_lives_and_says_that_it_does_not_listen()
    {
        await using var world = await TelegramWorld.StartAsync();
        await world.NewRunner().SaysAsync("/help");
        world.Telegram.Faults.Next(new TelegramFault.GatewayError(), calls: 1000, method: "getUpdates");
        // Ends the poll that waits, in trouble.
        var answer = world.NewRunner().SaysAsync("/help");
        await Clock.UntilAsync(() => !IsListening(world));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(world, "/health/live")).Status);

        world.Telegram.Faults.Clear();
        await answer;
        // The answer may have come by one of many polls, and the fault have hit the next.
        await Clock.UntilAsync(() => IsListening(world));
    }

    [Fact]
    public async Task The_terminal_alone_serves_only_at_an_address_that_was_named()
    {
        var address = FreeAddress.Find();
        await using var named = Start(new() { ["Urls"] = address.OriginalString });
        await Clock.UntilAsync(() => Health.Answers(address));

        // Both would want the usual port.
        await using var first = Start([]);
        await using var second = Start([]);
        foreach (var worker in (WorkerProcess[])[named, first, second])
        {
            await worker.TypeAsync("5:30\n");
            Assert.Equal(0, await worker.EndsAsync());
            Assert.Empty(worker.Errors);
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_a_line()
    {
        await using var world = await TelegramWorld.StartAsync();
        await world.NewRunner().SaysAsync("/help");
        await using var second = Start(
            new()
            {
                ["Telegram__Token"] = world.Telegram.Token,
                ["Telegram__ApiUrl"] = world.Telegram.Address.ToString(),
                ["Urls"] = world.Address.OriginalString,
            }
        );

        Assert.Equal(2, await second.EndsAsync());
        // What was under way when the start failed may still have its say after it.
        Assert.Contains(
            $"Urls holds '{world.Address.OriginalString}', where nobody can listen now. It may hold a free address, such as http://127.0.0.1:5080.",
            second.Errors.Split('\n')
        );
    }

    /// <summary>In a folder of its own: a database has one worker.</summary>
    private WorkerProcess Start(Dictionary<string, string> environment) =>
        WorkerProcess.Start(
            WorkerAssembly.Path,
            Directory.CreateDirectory(folder.File(Path.GetRandomFileName())).FullName,
            environment
        );

    private static bool IsListening(TelegramWorld world) => Health.Listens(world.Address, "telegram");

    private async Task<(HttpStatusCode Status, string Text)> GetAsync(TelegramWorld world, string path)
    {
        using var answer = await http.GetAsync(new Uri(world.Address, path), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
