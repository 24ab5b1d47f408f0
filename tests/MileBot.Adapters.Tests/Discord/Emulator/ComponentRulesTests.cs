using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class ComponentRulesTests : EmulatorTest
{
    [Fact]
    public async Task A_page_of_all_kinds_is_taken_and_numbered()
    {
        var section = new
        {
            type = 9,
            components = new[] { Given.Text("a") },
            accessory = Given.Button("b", "b"),
        };
        var separator = new
        {
            type = 14,
            divider = true,
            spacing = 2,
        };
        var container = new
        {
            type = 17,
            accent_color = 0xFF8800,
            components = new[] { section, separator, Given.Row(Select("s", 2)) },
        };
        var answer = await SendV2Async(Given.Text("x"), container);
        Assert.Equal(200, answer.Status);
        Assert.Equal(
            [1, 2],
            answer.Json.GetProperty("components").EnumerateArray().Select(one => one.GetProperty("id").GetInt32())
        );
        Assert.Equal(["b"], Channel.Messages[0].Labels);
        Assert.Equal("x\na", Channel.Messages[0].Text);
    }

    [Fact]
    public Task Forty_components_are_the_most() =>
        RefusedAsync(
            "components",
            [
                .. Enumerable
                    .Range(0, 14)
                    .Select(number => Given.Row(Given.Button("x", $"a{number}"), Given.Button("x", $"b{number}"))),
            ]
        );

    [Fact]
    public Task Text_displays_have_4000_characters_together() =>
        RefusedAsync("components", Given.Text(new string('x', 2001)), Given.Text(new string('y', 2000)));

    [Fact]
    public Task A_row_has_five_buttons() =>
        RefusedAsync(
            "components.0.components",
            Given.Row([.. Enumerable.Range(0, 6).Select(number => Given.Button("x", $"{number}"))])
        );

    [Fact]
    public Task A_row_has_one_select() =>
        RefusedAsync("components.0.components", Given.Row(Select("a", 2), Select("b", 2)));

    [Fact]
    public Task A_row_is_not_empty() => RefusedAsync("components.0.components", Given.Row());

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public Task A_custom_id_has_1_to_100_characters(int length) =>
        RefusedAsync("components.0.components.0.custom_id", Given.Row(Given.Button("x", new string('i', length))));

    [Fact]
    public Task A_custom_id_is_used_once() =>
        RefusedAsync(
            "components.1.components.0.custom_id",
            Given.Row(Given.Button("x", "same")),
            Given.Row(Select("same", 2))
        );

    [Fact]
    public Task A_label_has_80_characters() =>
        RefusedAsync("components.0.components.0.label", Given.Row(Given.Button(new string('x', 81), "a")));

    [Fact]
    public Task A_button_has_a_label_or_an_emoji() =>
        RefusedAsync(
            "components.0.components.0",
            Given.Row(
                new
                {
                    type = 2,
                    style = 1,
                    custom_id = "a",
                }
            )
        );

    [Fact]
    public Task A_link_has_no_custom_id() =>
        RefusedAsync(
            "components.0.components.0.custom_id",
            Given.Row(
                new
                {
                    type = 2,
                    style = 5,
                    label = "x",
                    url = "https://a.b",
                    custom_id = "a",
                }
            )
        );

    [Fact]
    public Task A_link_leads_to_the_web() =>
        RefusedAsync(
            "components.0.components.0.url",
            Given.Row(
                new
                {
                    type = 2,
                    style = 5,
                    label = "x",
                    url = "ftp://a.b",
                }
            )
        );

    [Fact]
    public Task A_select_has_25_options() =>
        RefusedAsync("components.0.components.0.options", Given.Row(Select("a", 26)));

    [Theory]
    [InlineData("", "x", "", "options.0.label")]
    [InlineData("x", "", "", "options.0.value")]
    [InlineData("101", "x", "", "options.0.label")]
    [InlineData("x", "101", "", "options.0.value")]
    [InlineData("x", "x", "151", "placeholder")]
    public Task A_select_has_labels_values_and_a_hint_within_limits(
        string label,
        string value,
        string hint,
        string wrong
    ) =>
        RefusedAsync(
            $"components.0.components.0.{wrong}",
            Given.Row(
                new
                {
                    type = 3,
                    custom_id = "a",
                    placeholder = Long(hint),
                    options = new[] { new { label = Long(label), value = Long(value) } },
                }
            )
        );

    [Theory]
    [InlineData(-1, 1, "min_values")]
    [InlineData(26, 1, "min_values")]
    [InlineData(2, 1, "min_values")]
    [InlineData(1, 0, "max_values")]
    [InlineData(1, 26, "max_values")]
    [InlineData(1, 4, "max_values")]
    public Task A_select_asks_for_as_many_as_there_are(int least, int most, string wrong) =>
        RefusedAsync(
            $"components.0.components.0.{wrong}",
            Given.Row(
                new
                {
                    type = 3,
                    custom_id = "a",
                    min_values = least,
                    max_values = most,
                    options = Options(3),
                }
            )
        );

    [Fact]
    public Task No_more_is_chosen_from_the_start_than_may_be() =>
        RefusedAsync(
            "components.0.components.0.options",
            Given.Row(
                new
                {
                    type = 3,
                    custom_id = "a",
                    options = new[]
                    {
                        new
                        {
                            label = "x",
                            value = "1",
                            @default = true,
                        },
                        new
                        {
                            label = "y",
                            value = "2",
                            @default = true,
                        },
                    },
                }
            )
        );

    [Fact]
    public Task Options_have_different_values() =>
        RefusedAsync(
            "components.0.components.0.options.1.value",
            Given.Row(
                new
                {
                    type = 3,
                    custom_id = "a",
                    options = new[] { new { label = "x", value = "1" }, new { label = "y", value = "1" } },
                }
            )
        );

    [Fact]
    public Task A_gallery_has_ten_items() =>
        RefusedAsync(
            "components.0.items",
            new
            {
                type = 12,
                items = Enumerable.Range(0, 11).Select(_ => new { media = new { url = "https://a.b/c.png" } }),
            }
        );

    [Fact]
    public Task A_file_is_an_attachment() =>
        RefusedAsync("components.0.file.url", new { type = 13, file = new { url = "https://a.b/c.txt" } });

    [Fact]
    public Task Alt_text_has_1024_characters() =>
        RefusedAsync(
            "components.0.items.0.description",
            new
            {
                type = 12,
                items = new[]
                {
                    new { media = new { url = "https://a.b/c.png" }, description = new string('x', 1025) },
                },
            }
        );

    [Fact]
    public Task A_section_has_an_accessory() =>
        RefusedAsync("components.0.accessory", new { type = 9, components = new[] { Given.Text("a") } });

    [Fact]
    public Task A_container_stands_in_no_container() =>
        RefusedAsync(
            "components.0.components.0.type",
            new { type = 17, components = new[] { new { type = 17, components = new[] { Given.Text("a") } } } }
        );

    [Fact]
    public Task A_button_stands_in_a_row() => RefusedAsync("components.0.type", Given.Button("x", "y"));

    [Fact]
    public Task An_id_is_used_once() =>
        RefusedAsync(
            "components.1.id",
            new
            {
                type = 10,
                id = 7,
                content = "a",
            },
            new
            {
                type = 10,
                id = 7,
                content = "b",
            }
        );

    [Fact]
    public async Task Without_the_flag_only_rows_are_taken_and_five_of_them()
    {
        var text = await SendAsync(0, [Given.Text("x")]);
        Assert.NotEmpty(text.ErrorAt("components.0.type"));
        var rows = Enumerable.Range(0, 6).Select(number => Given.Row(Given.Button("x", $"{number}")));
        Assert.NotEmpty((await SendAsync(0, [.. rows])).ErrorAt("components"));
    }

    private Task<RawAnswer> SendV2Async(params object[] components) => SendAsync(MessageFlags.ComponentsV2, components);

    private Task<RawAnswer> SendAsync(int flags, object[] components) =>
        Bot.PostAsync(
            $"channels/{Channel.Id}/messages",
            flags == 0 ? new { content = "x", components } : new { flags, components }
        );

    private async Task RefusedAsync(string path, params object[] components)
    {
        var answer = await SendV2Async(components);
        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.NotEmpty(answer.ErrorAt(path));
        Assert.Empty(Channel.Messages);
    }

    private static object Select(string id, int options) =>
        new
        {
            type = 3,
            custom_id = id,
            options = Options(options),
        };

    private static IEnumerable<object> Options(int count) =>
        Enumerable.Range(0, count).Select(number => new { label = $"{number}", value = $"{number}" });

    /// <summary>A number is a length.</summary>
    private static string Long(string text) => int.TryParse(text, out var length) ? new string('x', length) : text;
}
