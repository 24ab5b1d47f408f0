using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>Questions where a typed answer does not reach us: on Discord, and in a group on Telegram.</summary>
public sealed class AnswersWithoutTextTests : IDisposable
{
    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Theory]
    [InlineData("/agegrade 6:10", "age", "43")]
    [InlineData("/raceplan 1500m 5:10 indoor ran", "ran", "81 83.5 84 80")]
    [InlineData("/log", "said", "6x400 78 77 77 76 75 74 rpe 8")]
    [InlineData("/remind 06:30", "zone", "Paris")]
    public async Task A_form_asks_for_what_would_be_typed(string said, string argument, string answer)
    {
        chat.BareText = BareText.InForms;

        var form = FormIn(await chat.SayAsync(said));

        Assert.Contains(LeftOpen(form), open => open.Name == argument);
        Assert.False((await chat.SayAsync($"/{Without(argument, form)} {argument}={answer}")).IsTrouble);
    }

    [Fact]
    public async Task A_form_for_an_age_asks_for_the_table_too()
    {
        chat.BareText = BareText.InForms;

        var form = FormIn(await chat.SayAsync("/agegrade 6:10"));

        Assert.Equal(["age", "table"], LeftOpen(form).Select(argument => argument.Name));
    }

    [Theory]
    [InlineData("/agegrade 6:10", "/agegrade 6:10 43 women track")]
    [InlineData("/agegrade 6:10 road", "/agegrade 6:10 43 women road")]
    [InlineData("/agegrade 6:10 men", "/agegrade 6:10 43 men track")]
    [InlineData("/raceplan 5:30 ran", "/raceplan 5:30 400m mile behind both ran 81 83.5 84 80")]
    public async Task A_group_is_shown_the_whole_command(string said, string example)
    {
        (chat.IsPrivate, chat.BareText) = (false, BareText.Unheard);

        var question = await chat.SayAsync(said);

        Assert.Contains(example, question.PlainText());
        Assert.DoesNotContain(question.Buttons(), button => button.Token.Effect == ButtonEffect.Form);
        Assert.False((await chat.SayAsync(example)).IsTrouble);
    }

    [Theory]
    [MemberData(nameof(ApprovedAnswersTests.Conversations), MemberType = typeof(ApprovedAnswersTests))]
    public async Task No_question_waits_for_text_alone(string _, string[] lines)
    {
        chat.BareText = BareText.InForms;
        foreach (var line in lines)
        {
            var reply = await chat.SayAsync(line);

            Assert.True(reply.Question is null || reply.Buttons().Count > 0, reply.PlainText());
        }
    }

    private static Button FormIn(Reply question) =>
        Assert.Single(question.Buttons(), button => button.Token.Effect == ButtonEffect.Form);

    private IReadOnlyList<Argument> LeftOpen(Button form)
    {
        var name = form.Token.Command.Split(' ')[0];
        var card = chat.Catalogue.Find(name).Value.Card;
        return CommandLine.LeftOpen(card.Arguments, form.Token.Command[name.Length..]);
    }

    /// <summary>As Discord sends it on: the name a command ends in has done its work.</summary>
    private static string Without(string argument, Button form) =>
        form.Token.Command.EndsWith($" {argument}", StringComparison.Ordinal)
            ? form.Token.Command[..^(argument.Length + 1)]
            : form.Token.Command;
}
