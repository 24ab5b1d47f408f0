using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Discord;

namespace MileBot.EndToEnd.Tests.Lives;

/// <summary>Two chats on two platforms that become one runner's: one plan, one log, one daily message.</summary>
public sealed class LinkedChatsTests : IAsyncLifetime
{
    private TwoChatsWorld world = null!;

    public async ValueTask InitializeAsync() => world = await TwoChatsWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task A_plan_on_Telegram_is_lived_on_from_Discord()
    {
        await world.OnTelegram.BuildPlanAsync("6:17", "London");
        await world.SlashAsync("settings", ("mile", "7:10"));
        var code = CodeIn((await world.OnTelegram.SaysAsync("/link")).Text);

        var question = await world.SlashAsync("link", ("code", code));
        Assert.Contains("deleted if you keep", question.Text);
        Assert.Equal("2", world.Database.Read("select count(*) from runners"));
        var joined = await PressAsync(question, "Keep the other's, delete this chat's");

        Assert.Contains("Your chats are joined", joined.Text);
        Assert.Equal("1", world.Database.Read("select count(*) from runners"));
        await IsOneRunnerAsync();
    }

    [Fact]
    public async Task A_link_that_opens_Telegram_with_a_code_asks_first_and_joins()
    {
        await world.OnTelegram.BuildPlanAsync("6:17", "London");
        var code = CodeIn((await world.SlashAsync("link")).Text);

        var question = await world.OnTelegram.SaysAsync($"/start link-{code}");
        Assert.Contains("Only join a chat of your own", question.Text);
        Assert.Equal("1", world.Database.Read("select count(*) from accounts"));
        await world.OnTelegram.PressesAsync(question, "Join them");

        await IsOneRunnerAsync();
    }

    /// <summary>What is said on the one platform is known on the other, and the daily message goes to one of them.</summary>
    private async Task IsOneRunnerAsync()
    {
        var plan = await world.OnTelegram.SaysAsync("/week");
        Assert.Contains("Week 1 of", plan.Text);
        Assert.Contains("Week 1 of", (await world.SlashAsync("week")).Text);
        await world.SlashAsync("log", ("said", "5k easy 28:30 rpe 6"));
        Assert.Contains("Logged as done", (await world.OnTelegram.SaysAsync("/today")).Text);
        Assert.Equal("1|1|1", world.Database.Read(Counts));

        var (onTelegram, onDiscord) = (world.Telegram.Ledger.Count, world.Discord.Ledger.Count);
        DueNow.In(world.Database, Clock.AfternoonZone());
        await Clock.UntilAsync(() => world.Database.Read("select state from deliveries") == "Sent");
        await DailyWorld.QuietAsync();
        Assert.Single(world.Telegram.Ledger.Entries.Skip(onTelegram));
        Assert.DoesNotContain(world.Discord.Ledger.Entries.Skip(onDiscord), entry => entry.Kind == LedgerKind.Sent);
    }

    private const string Counts =
        "select (select count(*) from seasons) || '|' || (select count(*) from session_reports) || '|' || (select count(*) from reminders)";

    private Task<EmulatedMessage> PressAsync(EmulatedMessage message, string label) =>
        world.Discord.PressAsync(world.OnDiscord, message, label);

    private static string CodeIn(string text) => text.Replace("`", "").Split("Your code is ")[1][..8];
}
