using MileBot.Testing.Discord;

namespace MileBot.EndToEnd.Tests.Discord;

/// <summary>The real worker, a strict Discord, and people who use both. Whatever way interactions come, the answers are the same.</summary>
public abstract class DiscordConversationTests
{
    /// <summary>What the app could not know how to fill in.</summary>
    private static readonly Dictionary<string, (string, object)[]> Filled = new()
    {
        ["splits"] = [("goal", "5:30")],
        ["raceplan"] = [("goal", "5:30")],
        ["pace"] = [("pace", "5:30/mi")],
        ["paces"] = [("time", "5:30")],
        ["predict"] = [("distance", "5k"), ("time", "21:30")],
        ["warmup"] = [("kind", "race"), ("at", "18:30")],
        ["remind"] = [("at", "06:30"), ("zone", "London")],
        ["settings"] = [("mile", "6:40")],
        ["help"] = [("command", "splits")],
    };

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly EmulatedUser rita;
    private readonly EmulatedChannel alone;
    private readonly EmulatedChannel club;

    protected DiscordConversationTests(DiscordStage stage)
    {
        Discord = stage.World.Discord;
        rita = Discord.People.AddUser();
        alone = Discord.People.DirectMessages(rita);
        club = stage.World.NewChannel();
    }

    private DiscordEmulator Discord { get; }

    [Fact]
    public async Task Every_command_is_published_and_answered_in_a_server_and_in_private()
    {
        Assert.NotEmpty(Discord.Commands());
        foreach (var command in Discord.Commands())
        {
            var options = Filled.GetValueOrDefault(command.Name) ?? [];
            var there = await Discord.SlashAsync(rita, club, command.Name, options);
            var here = await Discord.SlashAsync(rita, alone, command.Name, options);

            Assert.True(there.UsesComponentsV2 && here.UsesComponentsV2, command.Name);
            Assert.True(here.Text.Length > 0, command.Name);
        }

        var hers = Discord.Interactions.Where(one => one.User == rita).ToList();
        // Half of them: any one may stall on a machine that does much at once.
        var median = hers.Select(one => one.Latency!.Value).Order().ElementAt(hers.Count / 2);
        Assert.InRange(median, TimeSpan.Zero, TimeSpan.FromSeconds(3));
        Assert.All(hers, one => Assert.Equal(0, one.DoubleCallbacks));
    }

    [Fact]
    public async Task Splits_are_for_everybody_and_settings_for_one()
    {
        var splits = await Discord.SlashAsync(rita, club, "splits", ("goal", "5:30"));
        var settings = await Discord.SlashAsync(rita, club, "settings", ("mile", "6:43"));
        var slip = await Discord.SlashAsync(rita, club, "splits", ("goal", "5:3o"));
        var paces = await Discord.SlashAsync(rita, club, "paces");

        Assert.False(splits.IsEphemeral);
        Assert.Contains("1:23.9", splits.Text);
        Assert.True(settings.IsEphemeral);
        Assert.Contains("6:43", settings.Text);
        Assert.True(slip.IsEphemeral);
        Assert.Contains("/splits 5:30", slip.Text);
        Assert.DoesNotContain("6:43", paces.Text);
    }

    [Fact]
    public async Task Buttons_redraw_in_place_post_and_share()
    {
        var answer = await Discord.SlashAsync(rita, alone, "splits", ("goal", "5:30"));
        var redrawn = await Discord.PressAsync(rita, answer, "Coach's plan");
        var shared = await Discord.PressAsync(rita, redrawn, "Share");

        Assert.Equal(answer.Id, redrawn.Id);
        Assert.NotEqual(answer.Text, redrawn.Text);
        Assert.NotEqual(answer.Id, shared.Id);
        Assert.Empty(shared.Buttons);
        Assert.Equal(redrawn.Text, shared.Text);
    }

    [Fact]
    public async Task Anybody_may_press_and_gets_their_own_answer()
    {
        var splits = await Discord.SlashAsync(rita, club, "splits", ("goal", "5:30"));
        var max = Discord.People.AddUser("Max");
        var forged = Discord.People.PressId(max, splits, "=settings mile 5:55");

        var settings = await forged.Answered.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.True(settings.IsEphemeral);
        Assert.NotEqual(splits.Id, settings.Id);
        Assert.DoesNotContain("5:55", (await Discord.SlashAsync(rita, alone, "settings")).Text);
    }

    [Fact]
    public async Task A_form_asks_for_several_things_at_once()
    {
        var settings = await Discord.SlashAsync(rita, club, "settings");
        var form = await Discord
            .People.Press(rita, settings, "Change")
            .Modal.WaitAsync(Patience, TestContext.Current.CancellationToken);
        var answer = await Discord.SubmitAsync(rita, form, ("mile", "6:41"), ("zone", "new york"));

        Assert.InRange(form.Fields.Count, 2, 5);
        Assert.True(answer.IsEphemeral);
        Assert.Contains("6:41", answer.Text);
        Assert.Contains("New", answer.Text);
    }

    [Fact]
    public async Task Lap_times_are_filled_in_after_the_race()
    {
        var plan = await Discord.SlashAsync(rita, club, "raceplan", ("goal", "5:30"));
        var form = await Discord
            .People.Press(rita, plan, "How did it go?")
            .Modal.WaitAsync(Patience, TestContext.Current.CancellationToken);
        var review = await Discord.SubmitAsync(rita, form, ("ran", "81 83.5 84 80"));

        Assert.Single(form.Fields);
        Assert.Contains("5:28.5", review.Text);
    }

    [Fact]
    public async Task Zones_and_distances_are_offered_while_somebody_types()
    {
        var zones = await Discord.AutocompleteAsync(rita, alone, "remind", "zone", "new yo");
        var distances = await Discord.AutocompleteAsync(rita, alone, "predict", "distance", "1");

        Assert.Equal("New York", Assert.Single(zones).Name);
        Assert.Contains(distances, choice => choice.Name == "1500m");
    }

    [Fact]
    public async Task A_button_of_another_age_stops_spinning()
    {
        var splits = await Discord.SlashAsync(rita, club, "splits", ("goal", "5:30"));

        var press = Discord.People.PressId(rita, splits, "from another age");

        Assert.Equal(
            CallbackType.DeferredUpdate,
            await press.Acknowledged.WaitAsync(Patience, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_server_that_only_knows_the_app_by_its_user_gets_answers_too()
    {
        var traveller = Discord.People.AddUser("Tess", hasInstalledApp: true);
        var elsewhere = Discord.People.AddChannel(Discord.People.AddGuild("Others", hasBot: false));
        var friends = Discord.People.AddPrivateChannel(rita);

        Assert.Contains("1:23.9", (await Discord.SlashAsync(traveller, elsewhere, "splits", ("goal", "5:30"))).Text);
        Assert.Contains("1:23.9", (await Discord.SlashAsync(traveller, friends, "splits", ("goal", "5:30"))).Text);
        var refused = await Discord.SlashAsync(
            traveller,
            elsewhere,
            "remind",
            ("at", "06:30"),
            ("zone", "Paris"),
            ("where", "here")
        );
        Assert.Contains("may not write", refused.Text);
    }
}
