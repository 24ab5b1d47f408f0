using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Processes;

namespace MileBot.EndToEnd.Tests.Operating;

/// <summary>What an operator is told of a runner's daily messages.</summary>
public sealed class ExplainTests : IAsyncLifetime
{
    private TelegramWorld world = null!;
    private Kit.Runner rita = null!;

    public async ValueTask InitializeAsync()
    {
        world = await TelegramWorld.StartAsync();
        rita = world.NewRunner();
        await rita.SaysAsync("/remind 06:30 UTC");
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Beside_a_running_worker_each_of_the_last_seven_is_a_line_newest_first()
    {
        await world.WhenSendingAsync();
        // Far ahead, so that the worker leaves them alone.
        Insert(1, "Planned", "null");
        Insert(2, "Planned", "4102444800000");
        Insert(3, "Claimed", "null");
        Insert(4, "Sending", "null");
        Insert(5, "Sent", "null");
        Insert(6, "Unknown", "4102444800000");
        Insert(7, "Expired", "null");
        Insert(8, "Refused", "null");

        var (code, output, errors) = await ExplainAsync("explain", "telegram", $"{rita.User.Id}");

        Assert.Equal((0, ""), (code, errors));
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal("The last daily messages, newest first; times are UTC.", lines[0]);
        Assert.Equal(
            [
                "2100-01-08 on telegram, due 2100-01-08 00:00:00: refused by the platform; no failed attempt; left 2100-01-01 00:00:00; recorded 2100-01-01 00:00:00; nothing follows; where the chat is closed to us, no other is sent until the runner asks for something.",
                "2100-01-07 on telegram, due 2100-01-07 00:00:00: not sent before its time was over; no failed attempt; never left; recorded 2100-01-01 00:00:00; nothing follows.",
                "2100-01-06 on telegram, due 2100-01-06 00:00:00: left, and nobody can tell whether it arrived; no failed attempt; left 2100-01-01 00:00:00; recorded 2100-01-01 00:00:00; nothing follows.",
                "2100-01-05 on telegram, due 2100-01-05 00:00:00: sent; no failed attempt; left 2100-01-01 00:00:00; recorded 2100-01-01 00:00:00; nothing follows.",
                "2100-01-04 on telegram, due 2100-01-04 00:00:00: on its way; no failed attempt; left 2100-01-01 00:00:00; recorded 2100-01-01 00:00:00; its outcome is written down, or it is in doubt when its worker dies.",
                "2100-01-03 on telegram, due 2100-01-03 00:00:00: taken by a worker, not sent yet; no failed attempt; never left; recorded 2100-01-01 00:00:00; sent in its turn, never from 2100-01-03 04:00:00 on.",
                "2100-01-02 on telegram, due 2100-01-02 00:00:00: left, and nobody knows yet whether it arrived; no failed attempt; left 2100-01-01 00:00:00; recorded 2100-01-01 00:00:00; settled at 2100-01-02 00:00:00 or soon after.",
            ],
            lines[1..]
        );
    }

    [Fact]
    public async Task Somebody_nobody_knows_is_told_in_a_line_and_so_is_a_runner_without_messages()
    {
        var (code, output, errors) = await ExplainAsync("explain", "telegram", "999");
        Assert.Equal((2, "", "Nobody here is telegram 999.\n"), (code, output, errors));

        (code, output, _) = await ExplainAsync("explain", "telegram", $"{rita.User.Id}");
        Assert.Equal((0, "No daily message yet.\n"), (code, output));
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("explain", "telegram")]
    [InlineData("explain", "telegram", "Rita")]
    public async Task What_it_takes_is_told_to_whoever_asks_otherwise(params string[] arguments)
    {
        var (code, _, errors) = await ExplainAsync(arguments);

        Assert.Equal(2, code);
        Assert.Equal(
            "explain takes a platform and the number of a user there, such as: explain telegram 12345\n",
            errors
        );
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_not_made()
    {
        using var empty = new TemporaryFolder();
        await using var worker = WorkerProcess.Start(
            WorkerAssembly.Path,
            empty.Path,
            environment: null,
            "explain",
            "telegram",
            "1"
        );

        Assert.Equal(2, await worker.EndsAsync());
        Assert.EndsWith("milebot.db cannot be used: it is not there.\n", worker.Errors);
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty.Path));
    }

    private void Insert(int day, string state, string unsureSince)
    {
        var due = new DateTimeOffset(2100, 1, day, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        var left = state is "Planned" or "Claimed" or "Expired" && unsureSince == "null" ? "null" : "4102444800000";
        new Database(world.Database).Change(
            "insert into deliveries (reminder_id, local_date, slot, state, due, deadline, try_at, attempts, changed_at, "
                + "platform, fence, intent_at, unsure_since) "
                + $"select id, '2100-01-0{day}', 0, '{state}', {due}, {due + 14_400_000}, {due}, 0, 4102444800000, "
                + $"'telegram', 1, {left}, {unsureSince} from reminders"
        );
    }

    private async Task<(int Code, string Output, string Errors)> ExplainAsync(params string[] arguments)
    {
        await using var worker = WorkerProcess.Start(
            WorkerAssembly.Path,
            Path.GetDirectoryName(Path.GetDirectoryName(world.Database)!)!,
            environment: null,
            arguments
        );
        return (await worker.EndsAsync(), worker.Output, worker.Errors);
    }
}
