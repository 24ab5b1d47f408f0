using MileBot.TelegramAdapter;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class UpdateWindowTests
{
    private const long Chat = 1;
    private const long Other = 2;
    private readonly UpdateWindow window = new();

    [Fact]
    public void Before_the_first_update_there_is_no_offset() => Assert.Null(window.Offset);

    [Fact]
    public void The_oldest_in_hand_holds_the_offset()
    {
        Take(5, 6, 7);
        window.Finish(6);
        Assert.Equal(5, window.Offset);
        window.Finish(5);
        Assert.Equal(7, window.Offset);
        window.Finish(7);
        Assert.Equal(8, window.Offset);
    }

    [Fact]
    public void What_is_in_hand_or_answered_is_not_taken_again()
    {
        Take(5, 6);
        window.Finish(6);
        Assert.False(window.TryTake(5, Chat));
        Assert.False(window.TryTake(6, Chat));
    }

    [Fact]
    public void Lower_numbers_are_as_good_as_higher_ones()
    {
        Take(900);
        window.Finish(900);
        Take(3);
        window.Finish(3);
        Assert.Equal(4, window.Offset);
    }

    [Fact]
    public void A_chat_let_go_of_holds_nothing_up_and_its_updates_are_still_not_taken_again()
    {
        Take(5);
        Assert.True(window.TryTake(6, Other));
        Take(7);
        window.Release(Chat);
        Assert.Equal(6, window.Offset);
        window.Finish(6);
        Assert.Equal(8, window.Offset);
        Assert.False(window.TryTake(5, Chat));
        Assert.False(window.TryTake(7, Chat));
    }

    [Fact]
    public void A_chat_is_let_go_of_by_what_is_in_hand_only()
    {
        Take(5);
        Assert.True(window.TryTake(6, Other));
        window.ReleaseChatOf(5);
        window.ReleaseChatOf(5);
        window.ReleaseChatOf(7);
        Assert.Equal(6, window.Offset);
    }

    [Fact]
    public async Task It_settles_when_nothing_is_in_hand()
    {
        Take(5);
        var settled = window.Settled;
        Assert.False(settled.IsCompleted);
        window.Finish(5);
        await settled;
        Assert.True(window.Settled.IsCompleted);
        Take(6);
        settled = window.Settled;
        window.Release(Chat);
        await settled;
    }

    private void Take(params int[] ids) => Assert.All(ids, id => Assert.True(window.TryTake(id, Chat)));
}
