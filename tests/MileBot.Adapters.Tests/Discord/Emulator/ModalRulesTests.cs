using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class ModalRulesTests : EmulatorTest
{
    public static object Modal(string title = "Your age", params object[] components) =>
        new
        {
            custom_id = "profile",
            title,
            components = components.Length > 0 ? components : [Label("Age", Input("age"))],
        };

    [Fact]
    public async Task Labels_and_the_older_rows_are_both_taken()
    {
        object row = new
        {
            type = 1,
            components = new object[]
            {
                new
                {
                    type = 4,
                    custom_id = "b",
                    style = 1,
                    label = "Mile time",
                },
            },
        };
        var interaction = Slash();
        var answer = await Bot.CallbackAsync(
            interaction,
            CallbackType.Modal,
            Modal("Profile", Label("Age", Input("a")), row)
        );
        Assert.Equal(204, answer.Status);
        Assert.Equal(
            ["Age", "Mile time"],
            (await Wait.ForAsync(interaction.Modal)).Fields.Select(field => field.Label)
        );
    }

    [Fact]
    public Task A_title_has_45_characters() => RefusedAsync("data.title", Modal(new string('x', 46)));

    [Fact]
    public Task Five_components_are_the_most() =>
        RefusedAsync(
            "data.components",
            Modal("x", [.. Enumerable.Range(0, 6).Select(number => Label("x", Input($"{number}")))])
        );

    [Fact]
    public Task A_label_has_45_characters() =>
        RefusedAsync("data.components.0.label", Modal("x", Label(new string('x', 46), Input("a"))));

    [Fact]
    public Task A_value_has_4000_characters() =>
        RefusedAsync("data.components.0.component.value", Modal("x", Label("x", Input("a", new string('x', 4001)))));

    [Fact]
    public Task Ids_are_used_once() =>
        RefusedAsync(
            "data.components.1.component.custom_id",
            Modal("x", Label("x", Input("a")), Label("y", Input("a")))
        );

    [Fact]
    public Task Buttons_stand_in_no_modal() =>
        RefusedAsync("data.components.0.type", Modal("x", Given.Button("x", "y")));

    [Fact]
    public Task Inputs_stand_in_labels() => RefusedAsync("data.components.0.type", Modal("x", Input("a")));

    private async Task RefusedAsync(string path, object modal)
    {
        var answer = await Bot.CallbackAsync(Slash(), CallbackType.Modal, modal);
        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.NotEmpty(answer.ErrorAt(path));
    }

    private static object Label(string label, object component) =>
        new
        {
            type = 18,
            label,
            component,
        };

    private static object Input(string id, string? value = null) =>
        new
        {
            type = 4,
            custom_id = id,
            style = 1,
            value,
        };
}
