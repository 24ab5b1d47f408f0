using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Discord;

namespace MileBot.EndToEnd.Tests.Discord;

/// <summary>The daily message on Discord: to a runner alone, to a channel, and when the way is closed.</summary>
public sealed class DiscordReminderTests : IAsyncLifetime
{
    private DiscordWorld world = null!;
    private EmulatedUser coach = null!;
    private EmulatedChannel alone = null!;
    private EmulatedChannel club = null!;

    private static (string, object)[] Later => At(Clock.InAnHour);

    private DiscordEmulator Discord => world.Discord;

    private Database Database => new(world.Database);

    public async ValueTask InitializeAsync()
    {
        world = await DiscordWorld.StartAsync(overHttp: false);
        coach = Discord.People.AddUser("Cora") with
        {
            Permissions = GuildPermissions.Member | GuildPermissions.ManageChannels,
        };
        alone = Discord.People.DirectMessages(coach);
        club = world.NewChannel();
    }

    public async ValueTask DisposeAsync()
    {
        var failures = Discord.Failures;
        await world.DisposeAsync();
        Assert.Empty(failures);
    }

    [Fact]
    public async Task Whoever_manages_a_channel_is_asked_where_and_it_arrives_there_once()
    {
        var question = await Discord.SlashAsync(coach, club, "remind", Later);
        await Discord.PressAsync(coach, question, "To everybody here");
        IsDue();

        var message = await ArrivesAsync(club);

        Assert.True(question.IsEphemeral);
        Assert.NotNull(message.Nonce);
        Assert.False(message.IsEphemeral);
    }

    [Fact]
    public async Task To_me_alone_it_arrives_in_my_direct_messages_when_its_minute_comes()
    {
        var question = await Discord.SlashAsync(
            coach,
            club,
            "remind",
            At(Clock.MinuteAtLeast(TimeSpan.FromSeconds(20)))
        );
        await Discord.PressAsync(coach, question, "To me alone");

        await ArrivesAsync(alone);
    }

    [Fact]
    public async Task A_member_is_not_asked_and_may_not_write_to_the_channel()
    {
        var rita = Discord.People.AddUser();
        var refused = await Discord.SlashAsync(rita, club, "remind", [.. Later, ("where", "here")]);
        await Discord.SlashAsync(rita, club, "remind", Later);
        IsDue();

        Assert.True(refused.IsEphemeral);
        Assert.Contains("/remind private", refused.Text);
        await ArrivesAsync(Discord.People.DirectMessages(rita));
    }

    [Fact]
    public async Task An_answer_that_got_lost_does_not_double_the_message()
    {
        await Discord.SlashAsync(coach, alone, "remind", Later);
        Discord.Faults.Next(new DiscordFault.AnswerLost(), call: DiscordCall.CreateMessage);
        IsDue();

        await Clock.UntilAsync(() => Discord.Calls(DiscordCall.CreateMessage) > 1);

        await ArrivesAsync(alone);
    }

    [Fact]
    public async Task A_runner_with_closed_direct_messages_is_told_at_the_next_contact()
    {
        Discord.People.CloseDirectMessages(coach);
        await Discord.SlashAsync(coach, club, "remind", [.. Later, ("where", "private")]);
        IsDue();
        await Clock.UntilAsync(() => Database.Read("select state from reminders") == "Unreachable");

        var told = await Discord.SlashAsync(coach, club, "splits", ("goal", "5:30"));
        var after = await Discord.SlashAsync(coach, club, "splits", ("goal", "5:30"));

        Assert.Contains("could not write to you", told.Text);
        Assert.DoesNotContain("could not write to you", after.Text);
        Assert.Equal(1, Discord.Calls(DiscordCall.CreateMessage));
    }

    [Theory]
    [InlineData(ChannelTrouble.Unknown, "Refused", "Unreachable")]
    [InlineData(ChannelTrouble.MissingAccess, "NotAllowed", "On")]
    [InlineData(ChannelTrouble.MissingPermissions, "NotAllowed", "On")]
    public async Task A_lost_channel_is_written_to_once_that_day(ChannelTrouble trouble, string became, string reminder)
    {
        await Discord.SlashAsync(coach, club, "remind", [.. Later, ("where", "here")]);
        Discord.People.Trouble(club, trouble);
        IsDue();

        await Clock.UntilAsync(() => Database.Read("select state from deliveries") == became);
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        Assert.Equal(1, Discord.Calls(DiscordCall.CreateMessage));
        Assert.Equal(reminder, Database.Read("select state from reminders"));
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(80_000)]
    public async Task Killed_before_the_answer_there_is_one_copy_within_the_nonces_time_and_after(int ago)
    {
        await Discord.SlashAsync(coach, alone, "remind", Later);
        Discord.Faults.Next(new DiscordFault.AnswerLost(), calls: 99, call: DiscordCall.CreateMessage);
        IsDue();
        await ArrivesAsync(alone);
        await world.Worker.KillAsync();
        var calls = await SettledCallsAsync();
        var intent = Clock.Now.ToUnixTimeMilliseconds() - ago;
        Discord.Faults.Clear();
        Database.Change($"update deliveries set state = 'Sending', unsure_since = null, intent_at = {intent}");
        world.StartWorker(overHttp: false);

        await Clock.UntilAsync(() => Database.Read("select state from deliveries") == "Sent");

        Assert.Single(Discord.Ledger.Sent, message => message.Interaction is null);
        Assert.Equal(ago < 75_000, Discord.Calls(DiscordCall.CreateMessage) > calls);
    }

    private static (string, object)[] At(DateTimeOffset time) => [("at", $"{time:HH:mm}"), ("zone", "UTC")];

    private void IsDue() => DueNow.In(Database, Clock.AfternoonZone());

    /// <summary>How often a message was created, once that stands still: a call may have left just before its worker was killed.</summary>
    private async Task<int> SettledCallsAsync()
    {
        var (before, calls) = (-1, Discord.Calls(DiscordCall.CreateMessage));
        while (calls != before)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            (before, calls) = (calls, Discord.Calls(DiscordCall.CreateMessage));
        }

        return calls;
    }

    /// <summary>The message of the day: the one message no interaction asked for.</summary>
    private async Task<EmulatedMessage> ArrivesAsync(EmulatedChannel channel)
    {
        var entry = await Discord.Ledger.NextAsync(
            one => one.Kind == LedgerKind.Sent && one.Message!.Channel == channel && one.Message.Interaction is null,
            patience: TimeSpan.FromSeconds(90)
        );
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.Single(Discord.Ledger.Sent, message => message.Interaction is null);
        return entry.Message!;
    }
}
