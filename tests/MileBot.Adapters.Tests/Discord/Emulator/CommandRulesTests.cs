namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class CommandRulesTests : EmulatorTest
{
    [Fact]
    public async Task Commands_keep_their_ids_over_overwrites_and_can_be_listed()
    {
        var before = Discord.Commands()[0].Id;
        await Bot.RegisterAsync(Given.Splits, Command("paces"));
        var listed = await Bot.SendAsync(HttpMethod.Get, $"applications/{Discord.ApplicationId}/commands");
        Assert.Equal(
            [before, Discord.Commands()[1].Id],
            listed.Json.EnumerateArray().Select(one => ulong.Parse(one.GetProperty("id").GetString()!))
        );
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?with_localizations=true", true)]
    public async Task A_command_comes_back_with_defaults_and_with_localised_texts_only_when_asked(
        string query,
        bool isLocalised
    )
    {
        object option = new
        {
            type = 3,
            name = "a",
            description = "a",
            required = false,
        };
        await Bot.RegisterAsync(
            new
            {
                name = "x",
                description = "x",
                name_localizations = new { de = "y" },
                options = new[] { option },
            }
        );
        var listed = (
            await Bot.SendAsync(HttpMethod.Get, $"applications/{Discord.ApplicationId}/commands{query}")
        ).Json[0];
        Assert.Equal(isLocalised, listed.TryGetProperty("name_localizations", out _));
        Assert.Equal("[0]", listed.GetProperty("integration_types").GetRawText());
        Assert.False(listed.GetProperty("options")[0].TryGetProperty("required", out _));
    }

    [Fact]
    public async Task A_guild_has_its_own_commands()
    {
        var path = $"applications/{Discord.ApplicationId}/guilds/{Channel.Guild!.Id}/commands";
        await Bot.SendAsync(HttpMethod.Put, path, new[] { Command("here") });
        Assert.Equal("here", Assert.Single(Discord.Commands(Channel.Guild)).Name);
        var other = Discord.People.AddGuild(hasBot: false);
        var refused = await Bot.SendAsync(
            HttpMethod.Put,
            $"applications/{Discord.ApplicationId}/guilds/{other.Id}/commands",
            new[] { Command("x") }
        );
        Assert.Equal((403, 50001), (refused.Status, refused.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Splits")]
    [InlineData("two words")]
    [InlineData("ünf!")]
    [InlineData("a23456789012345678901234567890123")]
    public Task A_name_is_lower_case_without_spaces_and_has_32_characters(string name) =>
        RefusedAsync("0.name", Command(name));

    [Theory]
    [InlineData("läufe")]
    [InlineData("дистанция")]
    [InlineData("距離")]
    [InlineData("mile-time_2")]
    public async Task A_name_is_in_any_script(string name) =>
        Assert.Equal(200, (await Bot.RegisterAsync(Command(name))).Status);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public Task A_description_has_1_to_100_characters(int length) =>
        RefusedAsync("0.description", Command("x", new string('d', length)));

    [Fact]
    public Task There_are_25_options() =>
        RefusedAsync(
            "0.options",
            Command("x", options: [.. Enumerable.Range(0, 26).Select(number => Option($"o{number}"))])
        );

    [Fact]
    public Task Required_options_come_first() =>
        RefusedAsync(
            "0.options.1",
            Command(
                "x",
                options:
                [
                    Option("a"),
                    new
                    {
                        type = 3,
                        name = "b",
                        description = "b",
                        required = true,
                    },
                ]
            )
        );

    [Fact]
    public Task Option_names_differ() =>
        RefusedAsync("0.options.1.name", Command("x", options: [Option("a"), Option("a")]));

    [Fact]
    public Task There_are_25_choices() =>
        RefusedAsync(
            "0.options.0.choices",
            WithChoices([.. Enumerable.Range(0, 26).Select(number => Choice($"{number}", $"{number}"))])
        );

    [Fact]
    public Task A_choice_has_100_characters() =>
        RefusedAsync("0.options.0.choices.0.name", WithChoices(Choice(new string('x', 101), "x")));

    [Fact]
    public Task A_choice_fits_its_option() => RefusedAsync("0.options.0.choices.0.value", WithChoices(Choice("x", 5)));

    [Fact]
    public Task Choices_exclude_autocomplete() =>
        RefusedAsync(
            "0.options.0.autocomplete",
            Command(
                "x",
                options:
                [
                    new
                    {
                        type = 3,
                        name = "a",
                        description = "a",
                        autocomplete = true,
                        choices = new[] { Choice("x", "x") },
                    },
                ]
            )
        );

    [Fact]
    public Task Autocomplete_is_for_texts_and_numbers() =>
        RefusedAsync(
            "0.options.0.choices",
            Command(
                "x",
                options:
                [
                    new
                    {
                        type = 5,
                        name = "a",
                        description = "a",
                        autocomplete = true,
                    },
                ]
            )
        );

    [Fact]
    public Task A_localised_name_follows_the_same_rules() =>
        RefusedAsync(
            "0.name_localizations.de",
            new
            {
                name = "x",
                description = "x",
                name_localizations = new { de = "Zwei Worte" },
            }
        );

    [Fact]
    public Task A_locale_is_a_known_one() =>
        RefusedAsync(
            "0.name_localizations.xx",
            new
            {
                name = "x",
                description = "x",
                name_localizations = new { xx = "x" },
            }
        );

    [Fact]
    public Task Installations_are_0_and_1() =>
        RefusedAsync(
            "0.integration_types.0",
            new
            {
                name = "x",
                description = "x",
                integration_types = new[] { 2 },
            }
        );

    [Fact]
    public Task Contexts_are_0_to_2() =>
        RefusedAsync(
            "0.contexts.0",
            new
            {
                name = "x",
                description = "x",
                contexts = new[] { 3 },
            }
        );

    [Fact]
    public Task Names_differ() => RefusedAsync("1.name", Command("x"), Command("x"));

    [Fact]
    public Task Subcommands_nest_once() =>
        RefusedAsync("0.options.0.options.0.type", Command("x", options: [Group("a", Group("b", Option("c")))]));

    [Fact]
    public Task A_command_has_8000_characters()
    {
        var choices = Enumerable
            .Range(0, 25)
            .Select(number => Choice($"{number:000}" + new string('n', 90), $"{number:000}" + new string('v', 90)))
            .ToArray();
        var options = Enumerable
            .Range(0, 2)
            .Select(number =>
                (object)
                    new
                    {
                        type = 3,
                        name = $"o{number}",
                        description = "o",
                        choices,
                    }
            )
            .ToArray();
        return RefusedAsync("0", Command("x", options: options));
    }

    [Fact]
    public async Task There_are_100_commands()
    {
        var answer = await Bot.RegisterAsync([.. Enumerable.Range(0, 101).Select(number => Command($"c{number}"))]);
        Assert.Equal(30032, answer.Code);
    }

    private async Task RefusedAsync(string path, params object[] commands)
    {
        var answer = await Bot.RegisterAsync(commands);
        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.NotEmpty(answer.ErrorAt(path));
        Assert.Equal("splits", Assert.Single(Discord.Commands()).Name);
    }

    private static object Command(string name, string description = "x", params object[] options) =>
        new
        {
            name,
            description,
            options,
        };

    private static object Option(string name) =>
        new
        {
            type = 3,
            name,
            description = "x",
        };

    private static object Group(string name, params object[] options) =>
        new
        {
            type = 2,
            name,
            description = "x",
            options,
        };

    private static object WithChoices(params object[] choices) =>
        Command(
            "x",
            options:
            [
                new
                {
                    type = 3,
                    name = "a",
                    description = "a",
                    choices,
                },
            ]
        );

    private static object Choice(string name, object value) => new { name, value };
}
