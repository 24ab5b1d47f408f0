using MileBot.Conversation.Asks;
using MileBot.Conversation.Tests.Kit;
using MileBot.Runners.Reminders;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>Daily messages to the runner alone or to a channel, and what becomes of them when a chat is closed to us.</summary>
public sealed class ReminderPlaceTests : IDisposable
{
    private const string Channel = "test:7";
    private readonly Chat chat = new();

    private Reminder Reminder => Assert.Single(chat.Books.Reminders);

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task Whoever_manages_a_channel_is_asked_where()
    {
        chat.Posting = PostingRight.Granted;

        var question = await chat.SayAsync("/remind 06:30 Paris");
        Assert.Empty(chat.Books.Reminders);
        var answer = await chat.PressAsync(question.Buttons()[1]);

        Assert.Equal(Channel, Reminder.Chat);
        Assert.Contains("everybody here", answer.PlainText());
    }

    [Fact]
    public async Task The_answer_may_be_to_me_alone()
    {
        chat.Posting = PostingRight.Granted;

        await chat.PressAsync((await chat.SayAsync("/remind 06:30 Paris")).Buttons()[0]);

        Assert.Equal(Chat.Alone().ToString(), Reminder.Chat);
    }

    [Theory]
    [InlineData(PostingRight.NotTheSpeakers, "manage")]
    [InlineData(PostingRight.NotOurs, "I may not write")]
    public async Task Whoever_may_not_is_written_to_alone_and_told_why(PostingRight right, string reason)
    {
        chat.Posting = right;

        await chat.SayAsync("/remind 06:30 Paris");
        var refusal = await chat.SayAsync("/remind 06:30 here");

        Assert.Equal(Chat.Alone().ToString(), Reminder.Chat);
        Assert.Contains(reason, refusal.PlainText());
    }

    [Fact]
    public async Task A_button_pressed_after_the_right_is_gone_changes_nothing()
    {
        chat.Posting = PostingRight.Granted;
        var question = await chat.SayAsync("/remind 06:30 Paris");
        chat.Posting = PostingRight.NotTheSpeakers;

        await chat.PressAsync(question.Buttons()[1]);

        Assert.Empty(chat.Books.Reminders);
    }

    [Fact]
    public async Task A_new_time_keeps_the_place()
    {
        chat.Posting = PostingRight.Granted;
        await chat.SayAsync("/remind 06:30 Paris here");
        await chat.SayAsync("/remind 07:00");

        Assert.Equal(Channel, Reminder.Chat);
    }

    [Fact]
    public async Task In_a_chat_of_ones_own_nothing_is_asked()
    {
        await chat.SayAsync("/remind 06:30 Paris");

        Assert.Equal(Channel, Reminder.Chat);
    }

    [Fact]
    public async Task A_runner_we_could_not_write_to_is_told_once_at_the_next_contact()
    {
        await chat.SayAsync("/remind 06:30 Paris");
        await ((IReminderBook)chat.Books).SaveAsync(
            Reminder with
            {
                State = ReminderState.Unreachable,
            },
            TestContext.Current.CancellationToken
        );

        var first = await chat.SayAsync("/splits 5:30");
        var second = await chat.SayAsync("/splits 5:30");

        Assert.Contains("I could not write to you", first.PlainText());
        Assert.DoesNotContain("I could not write to you", second.PlainText());
        Assert.Equal(ReminderState.On, Reminder.State);
        Assert.True(Reminder.Next.Due > chat.Clock.GetCurrentInstant());
    }
}
