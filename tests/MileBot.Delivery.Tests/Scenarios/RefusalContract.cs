using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>Messages nobody will take, and chats that moved: the others go out as ever.</summary>
public abstract class RefusalContract
{
    protected abstract Task<TestDatabase> MakeAsync();

    [Theory]
    [InlineData(SendTrouble.Blocked)]
    [InlineData(SendTrouble.ChatGone)]
    public async Task A_chat_that_is_lost_is_not_written_to_again(SendTrouble trouble)
    {
        await using var world = await DueAsync();
        world.Platform.Next(new SendOutcome.Refused(trouble));

        Assert.Equal(new NextStep.StopWriting(), await world.SendAsync());

        Assert.Equal(ReminderState.Unreachable, (await world.FindAsync())!.State);
        Assert.Equal(["2026-11-25|Refused"], world.Deliveries());
    }

    [Fact]
    public async Task What_a_chat_refuses_says_nothing_of_the_one_to_which_its_reminder_moved()
    {
        await using var world = await DueAsync();
        world.Platform.Next(async _ =>
        {
            await world.RemindAsync((await world.FindAsync())! with { Chat = "test:another" });
            return new SendOutcome.Refused(SendTrouble.Blocked);
        });

        await world.SendAsync();
        Assert.Equal(ReminderState.On, (await world.FindAsync())!.State);
        await world.SendWaitingAsync();

        Assert.Equal(["test:7", "test:another"], world.Platform.Sent.Select(one => one.To.ToString()));
        Assert.Equal(["2026-11-25|Sent"], world.Deliveries());
    }

    [Fact]
    public async Task Where_we_may_not_write_we_try_once_a_day_and_give_up_on_the_third()
    {
        await using var world = await DueAsync();
        for (var day = 25; day <= 27; day++)
        {
            Assert.Equal(ReminderState.On, (await world.FindAsync())!.State);
            world.Platform.Next(new SendOutcome.Refused(SendTrouble.NotAllowed));
            await world.GoToAsync($"2026-11-{day}T06:30:00Z");
            Assert.Equal(new NextStep.NotAllowed(), await world.SendAsync());
        }

        Assert.Equal(ReminderState.Unreachable, (await world.FindAsync())!.State);
        Assert.Equal(["2026-11-25|NotAllowed", "2026-11-26|NotAllowed", "2026-11-27|NotAllowed"], world.Deliveries());
    }

    [Fact]
    public async Task A_day_with_rights_begins_the_count_anew_and_a_day_without_a_message_does_not()
    {
        await using var world = await DueAsync();
        string[] days = ["not", "not", "sent", "not", "silent", "not"];
        foreach (var (index, day) in days.Index())
        {
            world.Desk.IsSilent = day == "silent";
            if (day == "not")
            {
                world.Platform.Next(new SendOutcome.Refused(SendTrouble.NotAllowed));
            }

            await world.GoToAsync($"2026-11-{25 + index}T06:30:00Z");
            await world.SendAsync();
            Assert.Equal(ReminderState.On, (await world.FindAsync())!.State);
        }

        world.Desk.IsSilent = false;
        world.Platform.Next(new SendOutcome.Refused(SendTrouble.NotAllowed));
        await world.GoToAsync("2026-12-01T06:30:00Z");
        await world.SendAsync();
        Assert.Equal(ReminderState.Unreachable, (await world.FindAsync())!.State);
    }

    [Fact]
    public async Task A_chat_that_moved_is_written_to_at_its_new_address_from_then_on()
    {
        await using var world = await DueAsync();
        world.Platform.Next(new SendOutcome.Moved(new ChatAddress("test", "-100")));

        Assert.Equal(new NextStep.MoveTo("test:-100"), await world.SendAsync());
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m2"), await world.SendAsync());

        Assert.Equal(["test:7", "test:-100"], world.Platform.Sent.Select(one => one.To.ToString()));
        Assert.Equal("test:-100", (await world.FindAsync())!.Chat);
    }

    [Fact]
    public async Task Questions_asked_in_a_chat_that_moved_move_along_and_a_newer_one_there_stays()
    {
        await using var world = await DueAsync();
        world.Query(
            """
            INSERT INTO open_questions (platform, user_id, chat, command) VALUES
                ('test', 7, 'test:7', 'settings zone'), ('test', 8, 'test:7', 'remind 06:30'),
                ('test', 8, 'test:-100', 'newer'), ('test', 9, 'test:9', 'elsewhere')
            """
        );
        world.Platform.Next(new SendOutcome.Moved(new ChatAddress("test", "-100")));

        await world.SendAsync();

        Assert.Equal(
            ["7|test:-100|settings zone", "8|test:-100|newer", "9|test:9|elsewhere"],
            world.Query("SELECT user_id, chat, command FROM open_questions ORDER BY user_id")
        );
    }

    [Fact]
    public async Task A_message_that_cannot_be_composed_holds_up_nobody_and_ends_with_its_time()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z", await MakeAsync());
        for (var user = 1; user <= 40; user++)
        {
            await world.RemindAsync("Europe/London", "06:30", user);
        }

        world.Query("UPDATE reminders SET chat = 'nonsense' WHERE user_id <= 39");
        await world.GoToAsync("2026-11-25T06:30:00Z");
        for (var one = 0; one < 40; one++)
        {
            await world.SendAsync();
        }

        Assert.Equal("test:40", Assert.Single(world.Platform.Sent).To.ToString());
        world.Time.Advance(TimeSpan.FromHours(4));
        for (var one = 0; one < 39; one++)
        {
            Assert.Equal(new NextStep.Done(DeliveryState.Expired), await world.SendAsync());
        }

        Assert.Equal(
            ["Expired|39", "Sent|1"],
            world.Query("SELECT state, count(*) FROM deliveries GROUP BY state ORDER BY state")
        );
    }

    [Fact]
    public async Task A_text_the_platform_will_not_take_is_over_and_the_next_day_comes_as_ever()
    {
        await using var world = await DueAsync();
        world.Platform.Next(new SendOutcome.Refused(SendTrouble.Malformed));

        Assert.Equal(new NextStep.Done(DeliveryState.Refused), await world.SendAsync());
        await world.GoToAsync("2026-11-26T06:30:00Z");
        await world.SendAsync();

        Assert.Equal(["2026-11-25|Refused", "2026-11-26|Sent"], world.Deliveries());
    }

    private async Task<DeliveryWorld> DueAsync()
    {
        var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z", await MakeAsync());
        await world.RemindAsync("Europe/London", "06:30");
        await world.GoToAsync("2026-11-25T06:30:00Z");
        return world;
    }
}
