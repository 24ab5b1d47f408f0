using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using MileBot.Conversation.Tests.Seasons;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>What platforms ask of every card.</summary>
public sealed class CardTests
{
    [Fact]
    public async Task Every_example_works_as_it_stands()
    {
        foreach (var example in Cards().SelectMany(card => card.Examples))
        {
            using var chat = new Chat();
            await chat.BeginAsync();
            await chat.SayAsync("/remind 06:30");
            await chat.BeginPlanAsync();
            await chat.SayAsync(example.StartsWith("/resume", StringComparison.Ordinal) ? "/pause" : "/move");
            await chat.SayAsync("/skip thursday");

            var reply = await chat.SayAsync(example);

            Assert.False(reply.IsTrouble, $"'{example}' was answered with: {reply.PlainText()}");
        }
    }

    [Fact]
    public async Task Every_button_of_every_answer_works()
    {
        using var chat = new Chat();
        await chat.BeginAsync();
        foreach (var example in Cards().SelectMany(card => card.Examples))
        {
            foreach (var button in (await chat.SayAsync(example)).Buttons())
            {
                // One of the buttons deletes what was told.
                await chat.SayAsync("/settings mile 6:40 zone Paris");
                var pressed = await chat.PressAsync(button);
                // Whoever took an offer cannot keep the plan as it was as well: that answer is refused, and rightly.
                Assert.True(
                    !pressed.IsTrouble || IsSecondAnswer(button),
                    $"'{button.Token}' was answered with: {pressed.PlainText()}"
                );
            }
        }
    }

    private static bool IsSecondAnswer(Button button) =>
        button.Token.Command.StartsWith("advice ", StringComparison.Ordinal)
        && button.Token.Command.EndsWith(" keep", StringComparison.Ordinal);

    [Fact]
    public void Cards_stay_within_what_platforms_take()
    {
        using var chat = new Chat();

        Assert.All(Cards(), card => Assert.InRange(card.Arguments.Count, 0, 25));
        Assert.All(chat.Menu.In("en"), entry => Assert.InRange(entry.Summary.Length, 1, 100));
        Assert.All(
            chat.Menu.In("en").SelectMany(entry => entry.Arguments),
            entry => Assert.InRange(entry.Summary.Length, 1, 45)
        );
    }

    [Fact]
    public void What_is_offered_while_typing_can_be_read()
    {
        foreach (var argument in Cards().SelectMany(card => card.Arguments).Where(one => one.Suggest is not null))
        {
            foreach (var offered in new[] { "", "m", "Ber", "new y", "5", "x" }.SelectMany(argument.Suggest!))
            {
                Assert.Null(argument.TryRead(offered, out _));
            }
        }
    }

    [Fact]
    public void Offers_begin_like_what_is_typed() =>
        Assert.Equal(["New York"], MileBot.Runners.Zones.ZoneFinder.Suggest("new yo"));

    [Fact]
    public async Task What_is_personal_is_not_answered_in_a_group()
    {
        foreach (var card in Cards().Where(card => card.Audience == CommandAudience.OnlyTheSpeaker))
        {
            using var chat = new Chat();
            await chat.SayAsync("/settings mile 6:40 zone Paris");
            chat.IsPrivate = false;

            var reply = await chat.SayAsync(card.Examples[0]);

            Assert.Contains(reply.Texts().SelectMany(text => text.Spans), span => span.Style == SpanStyle.Link);
            Assert.DoesNotContain("6:40", reply.PlainText());
        }
    }

    [Fact]
    public async Task A_runners_mile_is_not_told_to_a_group()
    {
        using var chat = new Chat();
        await chat.SayAsync("/settings mile 6:43");
        chat.IsPrivate = false;

        Assert.DoesNotContain("6:43", (await chat.SayAsync("/paces")).PlainText());
    }

    [Fact]
    public async Task A_pressed_button_acts_for_whoever_pressed_it()
    {
        using var chat = new Chat();
        await chat.SayAsync("/settings mile 6:40", speaker: 1);
        var session = await chat.SayAsync("/today", speaker: 1);

        await chat.PressAsync(session.Buttons()[0], speaker: 2);

        Assert.DoesNotContain("Logged", (await chat.SayAsync("/today", speaker: 1)).PlainText());
        Assert.Contains("Logged", (await chat.SayAsync("/today", speaker: 2)).PlainText());
    }

    private static IReadOnlyList<CommandCard> Cards()
    {
        using var chat = new Chat();
        return [.. chat.Catalogue.All.Select(command => command.Card)];
    }
}
