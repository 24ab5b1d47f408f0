using System.Text.Json;
using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class InteractionRulesTests : EmulatorTest
{
    [Fact]
    public async Task A_slash_command_arrives_over_the_gateway_with_its_options()
    {
        using var socket = await RawSocket.IdentifyAsync(Discord);
        await socket.HearEventAsync("READY");
        var interaction = Slash();
        var heard = (await socket.HearEventAsync("INTERACTION_CREATE")).GetProperty("d");
        var option = heard.GetProperty("data").GetProperty("options")[0];
        Assert.Equal(interaction.Token, heard.GetProperty("token").GetString());
        Assert.Equal("5:30", option.GetProperty("value").GetString());
        Assert.Equal(Rita.Id.ToString(), heard.GetProperty("member").GetProperty("user").GetProperty("id").GetString());
        Assert.Equal(0, heard.GetProperty("context").GetInt32());
    }

    [Theory]
    [InlineData(ChannelTrouble.None, true, true)]
    [InlineData(ChannelTrouble.MissingPermissions, true, false)]
    [InlineData(ChannelTrouble.MissingAccess, false, false)]
    public void An_interaction_tells_what_the_bot_may_do_there(ChannelTrouble trouble, bool sees, bool writes)
    {
        Discord.People.Trouble(Channel, trouble);
        var payload = JsonDocument.Parse(Slash().Payload).RootElement;
        var permissions = ulong.Parse(payload.GetProperty("app_permissions").GetString()!);
        Assert.Equal(sees, (permissions & GuildPermissions.ViewChannel) != 0);
        Assert.Equal(writes, (permissions & GuildPermissions.SendMessages) != 0);
    }

    [Fact]
    public async Task A_first_answer_is_readable_and_a_second_one_is_refused()
    {
        var interaction = Slash();
        var first = await Bot.CallbackAsync(interaction, CallbackType.Message, new { content = "5:30" });
        var second = await Bot.CallbackAsync(interaction, CallbackType.Message, new { content = "5:30" });
        Assert.Equal(204, first.Status);
        Assert.Equal("5:30", (await Wait.ForAsync(interaction.Answered)).Text);
        Assert.Equal((400, 40060), (second.Status, second.Code));
        Assert.Equal(1, interaction.DoubleCallbacks);
    }

    [Fact]
    public async Task With_response_tells_the_message()
    {
        var interaction = Slash();
        var answer = await Bot.PostAsync(
            $"interactions/{interaction.Id}/{interaction.Token}/callback?with_response=true",
            new { type = 4, data = new { content = "x" } }
        );
        Assert.Equal(200, answer.Status);
        Assert.Equal(
            "x",
            answer.Json.GetProperty("resource").GetProperty("message").GetProperty("content").GetString()
        );
    }

    [Fact]
    public async Task A_token_that_nobody_got_is_unknown()
    {
        var answer = await Bot.PostAsync("interactions/1/abc/callback", new { type = 4, data = new { content = "x" } });
        Assert.Equal((404, 10062), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_deferral_is_filled_by_editing_the_original_and_stays_ephemeral()
    {
        var interaction = Slash();
        await Bot.CallbackAsync(interaction, CallbackType.DeferredMessage, new { flags = MessageFlags.Ephemeral });
        var webhook = $"webhooks/{Discord.ApplicationId}/{interaction.Token}/messages/@original";
        var edit = await Bot.SendAsync(HttpMethod.Patch, webhook, new { content = "ready", flags = 0 });
        var message = await Wait.ForAsync(interaction.Answered);
        Assert.Equal(200, edit.Status);
        Assert.True(message.IsEphemeral);
        Assert.False(message.IsLoading);
        Assert.DoesNotContain(message, Channel.Messages);
    }

    [Fact]
    public async Task A_deferral_takes_no_flag_but_ephemeral()
    {
        var answer = await Bot.CallbackAsync(
            Slash(),
            CallbackType.DeferredMessage,
            new { flags = MessageFlags.ComponentsV2 }
        );
        Assert.Equal(50035, answer.Code);
    }

    [Fact]
    public async Task A_followup_right_after_a_deferral_fills_it()
    {
        var interaction = Slash();
        await Bot.CallbackAsync(interaction, CallbackType.DeferredMessage);
        await Bot.PostAsync($"webhooks/{Discord.ApplicationId}/{interaction.Token}", new { content = "one" });
        await Bot.PostAsync($"webhooks/{Discord.ApplicationId}/{interaction.Token}", new { content = "two" });
        Assert.Equal(["one", "two"], Channel.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task Webhooks_are_unknown_before_the_first_answer()
    {
        var answer = await Bot.PostAsync($"webhooks/{Discord.ApplicationId}/{Slash().Token}", new { content = "x" });
        Assert.Equal((404, 10015), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_press_redraws_in_place()
    {
        var message = await AnswerWithButtonAsync();
        var press = Discord.People.Press(Rita, message, "Again");
        await Bot.CallbackAsync(press, CallbackType.Update, new { content = "Again" });
        Assert.Equal(message.Id, (await Wait.ForAsync(press.Answered)).Id);
        Assert.Equal("Again", Assert.Single(Channel.Messages).Text);
        Assert.Contains(Discord.Ledger.Entries, entry => entry.Kind == LedgerKind.Edited && entry.Interaction == press);
    }

    [Theory]
    [InlineData(CallbackType.Update)]
    [InlineData(CallbackType.DeferredUpdate)]
    [InlineData(CallbackType.Choices)]
    [InlineData(CallbackType.Pong)]
    public async Task A_command_takes_no_answer_meant_for_others(CallbackType type)
    {
        var answer = await Bot.CallbackAsync(Slash(), type, new { content = "x" });
        Assert.Equal("BASE_TYPE_CHOICES", answer.ErrorAt("type"));
    }

    [Theory]
    [InlineData(CallbackType.Message)]
    [InlineData(CallbackType.DeferredMessage)]
    [InlineData(CallbackType.Modal)]
    public async Task Autocomplete_takes_choices_only(CallbackType type)
    {
        var typing = Discord.People.Autocomplete(Rita, Channel, "splits", "track", "4", ("time", "5:30"));
        Assert.Equal(50035, (await Bot.CallbackAsync(typing, type, new { content = "x" })).Code);
    }

    [Fact]
    public async Task Choices_reach_the_user()
    {
        var typing = Discord.People.Autocomplete(Rita, Channel, "splits", "track", "4", ("time", "5:30"));
        await Bot.CallbackAsync(
            typing,
            CallbackType.Choices,
            new { choices = new[] { new { name = "400 m", value = "400" } } }
        );
        Assert.Equal(new EmulatedChoice("400 m", "400"), Assert.Single(await Wait.ForAsync(typing.Choices)));
    }

    [Fact]
    public async Task Twenty_six_choices_are_one_too_many()
    {
        var typing = Discord.People.Autocomplete(Rita, Channel, "splits", "track", "4");
        var choices = Enumerable.Range(0, 26).Select(number => new { name = $"{number}", value = $"{number}" });
        Assert.Equal(50035, (await Bot.CallbackAsync(typing, CallbackType.Choices, new { choices })).Code);
    }

    [Fact]
    public async Task A_choice_for_a_text_option_is_a_text()
    {
        var typing = Discord.People.Autocomplete(Rita, Channel, "splits", "track", "4");
        var answer = await Bot.CallbackAsync(
            typing,
            CallbackType.Choices,
            new { choices = new[] { new { name = "400", value = 400 } } }
        );
        Assert.Equal("APPLICATION_COMMAND_OPTIONS_VALUE_INVALID", answer.ErrorAt("data.choices.0.value"));
    }

    [Fact]
    public async Task A_modal_is_filled_and_sent()
    {
        var interaction = Slash();
        await Bot.CallbackAsync(interaction, CallbackType.Modal, ModalRulesTests.Modal());
        var form = await Wait.ForAsync(interaction.Modal);
        var submit = Discord.People.Submit(Rita, form, ("age", "34"));
        await Bot.CallbackAsync(submit, CallbackType.Message, new { content = "Noted" });
        Assert.Equal("Noted", (await Wait.ForAsync(submit.Answered)).Text);
        Assert.Throws<InvalidOperationException>(() => Discord.People.Submit(Rita, form, ("age", "")));
    }

    [Fact]
    public async Task A_modal_answers_no_modal()
    {
        var interaction = Slash();
        await Bot.CallbackAsync(interaction, CallbackType.Modal, ModalRulesTests.Modal());
        var submit = Discord.People.Submit(Rita, await Wait.ForAsync(interaction.Modal), ("age", "34"));
        Assert.Equal(50035, (await Bot.CallbackAsync(submit, CallbackType.Modal, ModalRulesTests.Modal())).Code);
    }

    [Fact]
    public async Task An_own_installation_gives_five_followups()
    {
        var owner = Discord.People.AddUser("Uma", hasInstalledApp: true);
        var place = Discord.People.AddPrivateChannel(Rita);
        var interaction = Discord.People.Slash(owner, place, "splits", ("time", "5:30"));
        await Bot.CallbackAsync(interaction, CallbackType.Message, new { content = "first" });
        var answers = new List<RawAnswer>();
        for (var number = 1; number <= 6; number++)
        {
            answers.Add(
                await Bot.PostAsync($"webhooks/{Discord.ApplicationId}/{interaction.Token}", new { content = "more" })
            );
        }

        Assert.All(answers[..5], answer => Assert.Equal(200, answer.Status));
        Assert.Equal(40094, answers[5].Code);
    }

    [Fact]
    public void The_app_offers_only_what_is_registered_for_the_place()
    {
        var elsewhere = Discord.People.AddPrivateChannel(Rita);
        Assert.Throws<InvalidOperationException>(() =>
            Discord.People.Slash(Rita, elsewhere, "splits", ("time", "5:30"))
        );
        Assert.Throws<InvalidOperationException>(() => Discord.People.Slash(Rita, Channel, "nothing"));
        Assert.Throws<InvalidOperationException>(() => Discord.People.Slash(Rita, Channel, "splits"));
        Assert.Throws<InvalidOperationException>(() => Discord.People.Slash(Rita, Channel, "splits", ("time", 5)));
        Assert.Throws<InvalidOperationException>(() =>
            Discord.People.Slash(Rita, Channel, "splits", ("time", "5"), ("x", "1"))
        );
    }
}
