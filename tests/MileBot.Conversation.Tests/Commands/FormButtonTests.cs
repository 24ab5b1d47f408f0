using MileBot.Conversation.Asks;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>A button that asks for several values, on platforms that have no forms.</summary>
public sealed class FormButtonTests : IDisposable
{
    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task It_asks_with_an_example_and_the_next_words_answer()
    {
        var settings = await chat.SayAsync("/settings");
        var form = settings.Buttons().Single(button => button.Token.Effect == ButtonEffect.Form);

        var question = await chat.PressAsync(form);
        var answer = await chat.SayAsync("mile 6:40 zone Paris");

        Assert.Contains("/settings mile 6:40", question.PlainText());
        Assert.Contains("6:40", answer.PlainText());
        Assert.Contains("Europe/Paris", answer.PlainText());
    }

    [Fact]
    public async Task Any_other_command_still_means_itself()
    {
        await chat.PressAsync(new Replies.Button("Change", ButtonToken.Form("settings")));

        Assert.Contains("5:30", (await chat.SayAsync("/splits 5:30")).PlainText());
    }

    [Fact]
    public void A_form_button_comes_back_as_it_was_sent() =>
        Assert.Equal(ButtonToken.Form("settings"), ButtonToken.TryParse(ButtonToken.Form("settings").ToString()));
}
