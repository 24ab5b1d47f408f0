using System.Globalization;
using System.Text.Json;
using MileBot.EndToEnd.Tests.Kit;

namespace MileBot.EndToEnd.Tests.Lives;

/// <summary>Once forgotten, a runner is found neither in the database nor in anything the worker ever printed about them.</summary>
public sealed class ForgottenRunnerTests
{
    private const string Name = "Zyxwenna";
    private const string Typed = "quixotterel";

    private const string Tables =
        "select group_concat(name) from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '\\_\\_%' escape '\\'";

    /// <summary>What the runner told, in words that nothing else has.</summary>
    private static readonly string[] Told = [Name, Typed, "6:37.4", "397400", "pain 7", "feverish", "Antananarivo"];

    private static readonly DateLine Line = DateLine.Now;

    /// <summary>A day on a plan, with slips.</summary>
    private static readonly string[] Said =
    [
        "/remind 06:30 Antananarivo",
        "/today done",
        "/log rpe 9",
        "/log mile 6:20",
        "/advice accept",
        "/log pain 7",
        "/log ill feverish",
        $"/log {Typed}",
        $"/{Typed}",
        "/settings born 1983-05",
        "/settings table women",
        "/link K7MN4PQ2",
        "/move tomorrow saturday",
        "/undo",
        "/start race 5k 22:40",
    ];

    [Theory]
    [InlineData("Information")]
    [InlineData("Trace")]
    public async Task Forget_leaves_no_row_and_no_log_line(string level)
    {
        await using var world = await TwoChatsWorld.StartAsync(
            Name,
            new Dictionary<string, string> { ["Logging__LogLevel__Default"] = level }
        );
        await LivesAsync(world);

        var question = await world.SlashAsync("forget");
        var receipt = await world.Discord.PressAsync(world.OnDiscord, question, "Delete everything");
        await world.StopWorkerAsync();

        Assert.Contains("It is all gone", receipt.Text);
        // The inbox holds numbers of updates and interactions, and whose they were stands nowhere.
        Assert.All(
            world.Database.Read(Tables).Split(',').Where(table => table != "inbox"),
            table => Assert.Equal("0", world.Database.Read($"select count(*) from \"{table}\""))
        );
        Assert.Contains("Delivery", world.Printed);
        Assert.All(
            Told.Concat(IdsOf(world)),
            word => Assert.DoesNotContain(word, world.Printed, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>All there is to say and to press on the one platform, and on the other after joining it.</summary>
    private static async Task LivesAsync(TwoChatsWorld world)
    {
        var zyx = world.OnTelegram;
        await zyx.SaysAllAsync("/start", Typed);
        await zyx.BuildPlanAsync("6:37.4", Line.Eve);
        await zyx.SaysAllAsync([.. Said, .. world.Telegram.Menu().Select(command => $"/{command.Name}")]);

        DueNow.In(world.Database, Line.MorrowZone);
        await Clock.UntilAsync(() => world.Database.Read("select state from deliveries") == "Sent");
        Assert.Equal("1", world.Database.Read("select count(*) from seasons"));

        var code = (await world.SlashAsync("link")).Text.Split('`')[1];
        await zyx.PressesAsync(await zyx.SaysAsync($"/start link-{code}"), "Join them");
        await world.SlashAsync("log", ("said", "pain 7"));
        await world.SlashAsync("log", ("said", Typed));
        foreach (var command in world.Discord.Commands().Where(command => !command.Options.Any(IsRequired)))
        {
            await world.SlashAsync(command.Name);
        }

        Assert.Equal("2", world.Database.Read("select count(*) from accounts"));
    }

    private static bool IsRequired(JsonElement option) =>
        option.TryGetProperty("required", out var required) && required.GetBoolean();

    private static IEnumerable<string> IdsOf(TwoChatsWorld world) =>
        new[] { world.OnTelegram.User.Id, (long)world.OnDiscord.Id, (long)world.Alone.Id }.Select(id =>
            id.ToString(CultureInfo.InvariantCulture)
        );
}
