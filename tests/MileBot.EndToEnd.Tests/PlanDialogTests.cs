using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Discord;
using MileBot.Testing.Processes;

namespace MileBot.EndToEnd.Tests;

/// <summary>From /start to a stored season on every platform, with the worker killed in the middle of the dialog.</summary>
public sealed class PlanDialogTests
{
    private const string Race = "select count(*) from plan_revisions";
    private const string Mile = "select mile_ms from drafts";

    [Fact]
    public async Task In_the_terminal()
    {
        using var folder = new TemporaryFolder();
        var database = new Database(folder.File("data/milebot.db"));
        await using (var first = WorkerProcess.Start(WorkerAssembly.Path, folder.Path))
        {
            await first.Process.StandardInput.WriteAsync("/start\n5k 21:30\n8 weeks\n6:00\n");
            await first.Process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            await Clock.UntilAsync(() => first.Output.Contains("Training days", StringComparison.Ordinal));
            await first.KillAsync();
        }

        Assert.Equal("377000", database.Read(Mile));
        await using var second = WorkerProcess.Start(WorkerAssembly.Path, folder.Path);
        await second.TypeAsync(
            "/start\n/start carry-on\ntue thu sat sun\nsun\n20km\nyes\nhome\n43\nnone\nLondon\n06:30\n/start build\n"
        );

        Assert.Equal(0, await second.EndsAsync());
        Assert.Contains("Carry on where you left off?", second.Output);
        Assert.Contains("Your first week", second.Output);
        Assert.Equal("1", database.Read(Race));
        Assert.Equal("377000", database.Read("select mile_time_ms from runners"));
        Assert.Equal("Europe/London", database.Read("select zone from reminders"));
    }

    [Fact]
    public async Task On_Telegram()
    {
        await using var world = await TelegramWorld.StartAsync();
        var rita = world.NewRunner();
        await rita.SaysAsync("/start club-2027");
        var step = await rita.SaysAsync("6:40");
        await world.KillWorkerAsync();
        world.StartWorker();

        foreach (
            var label in new[]
            {
                "8 weeks",
                "Surprise me: 6:27",
                "These days",
                "Sun",
                "20 km · 12 mi",
                "Track",
                "Home",
                "18–39",
                "None of these",
                "London",
                "06:30",
                "Build my plan",
            }
        )
        {
            var changed = await rita.PressesAsync(step, label);
            Assert.Equal(step.Id, changed.Message!.Id);
            step = changed.Message;
        }

        Assert.Contains("Your first week", step.Text);
        Assert.Equal("1", new Database(world.Database).Read(Race));
        Assert.Empty(world.Telegram.Failures);
    }

    [Fact]
    public async Task Somebody_elses_button_on_Telegram_changes_nothing_of_mine()
    {
        await using var world = await TelegramWorld.StartAsync();
        var (rita, max) = (world.NewRunner(), world.NewRunner("Max"));
        await rita.SaysAsync("/start");
        var step = await rita.SaysAsync("6:40");
        var group = world.Telegram.People.AddGroup();

        var invited = await world.Telegram.SaysAsync(group, max.User, "/start", patience: TimeSpan.FromSeconds(30));
        var from = world.Telegram.Ledger.Count;
        world.Telegram.People.Presses(step, max.User, "10 weeks");
        await max.SaysAsync("/help");

        Assert.Contains("private chat", invited.Text);
        Assert.True(world.Telegram.Ledger.Count > from);
        Assert.Equal("", new Database(world.Database).Read("select race from drafts where mile_ms = 400000"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task On_Discord(bool overHttp)
    {
        await using var world = await DiscordWorld.StartAsync(overHttp);
        var rita = world.Discord.People.AddUser();
        var club = world.NewChannel();
        var step = await world.Discord.SlashAsync(rita, club, "start");
        Assert.True(step.IsEphemeral);
        var form = await world
            .Discord.People.Press(rita, step, "Type it")
            .Modal.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        step = await world.Discord.SubmitAsync(rita, form, ("race", "5k 21:30"));
        Assert.Contains("6:17", step.Text);

        await world.RestartAsync(overHttp);
        step = await world.Discord.SlashAsync(rita, club, "start");
        foreach (
            var answer in new[]
            {
                "Carry on",
                "▾ 8 weeks",
                "Just faster",
                "▾ Mon Wed Sun",
                "▾ Sun",
                "20 km · 12 mi",
                "No track",
                "No strength",
                "40–54",
                "None of these",
                "▾ London",
                "▾ 06:30",
                "Build my plan",
            }
        )
        {
            if (answer == "▾ Sun")
            {
                Assert.Equal(
                    ["Mon", "Wed", "Sun", "You choose"],
                    step.Selects.Single().Options.Select(day => day.Name)
                );
            }

            step = answer.StartsWith('▾')
                ? await world.Discord.PickAsync(rita, step, LabelsIn(step, answer[2..]))
                : await world.Discord.PressAsync(rita, step, answer);
            Assert.True(step.IsEphemeral, answer);
        }

        Assert.Contains("Your first week", step.Text);
        Assert.Equal("1", new Database(world.Database).Read(Race));
        Assert.Empty(world.Discord.Failures);
    }

    /// <summary>An answer that is no label of the list is several.</summary>
    private static string[] LabelsIn(EmulatedMessage step, string answer) =>
        step.Selects.Single().Options.Any(option => option.Name == answer) ? [answer] : answer.Split(' ');
}
