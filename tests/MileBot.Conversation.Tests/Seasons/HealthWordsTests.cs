using MileBot.Conversation.Tests.Kit;
using NodaTime;

namespace MileBot.Conversation.Tests.Seasons;

/// <summary>Stop signs win, wherever and however they are said (science.md 8).</summary>
public sealed class HealthWordsTests : IDisposable
{
    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Theory]
    [InlineData("I have chest pain")]
    [InlineData("Chest pain!")]
    [InlineData("/chest pain")]
    [InlineData("I fainted")]
    [InlineData("my heart is racing")]
    [InlineData("I feel dizzy")]
    [InlineData("emergency")]
    [InlineData("I can’t breathe")]
    [InlineData("/pace my chest hurts")]
    [InlineData("/log palpitations")]
    [InlineData("/log racing heart 5k 20:00")]
    [InlineData("/log felt breathless and faint")]
    [InlineData("/log dizziness at the end")]
    public async Task Signs_that_call_for_help_get_it(string said) =>
        Assert.Contains("emergency number", (await chat.SayAsync(said)).PlainText());

    [Fact]
    public async Task Help_does_not_wait_for_a_private_chat()
    {
        chat.IsPrivate = false;

        Assert.Contains("emergency number", (await chat.SayAsync("/log chest pain")).PlainText());
    }

    [Theory]
    [InlineData("I have a fever", "/log ill feverish")]
    [InlineData("I am sick", "/log ill mild")]
    [InlineData("my knee hurts", "/log pain 4")]
    [InlineData("I am pregnant", "doctor")]
    public async Task Whoever_is_unwell_hears_how_to_tell_it(string said, string hint)
    {
        var answer = (await chat.SayAsync(said)).PlainText();

        Assert.Contains(hint, answer);
        Assert.DoesNotContain("splits", answer);
    }

    [Theory]
    [InlineData("/log knee pain 3", "Between 3 and 5")]
    [InlineData("/log pain 3 knee", "Between 3 and 5")]
    [InlineData("/log achilles pain 6", "Stop running")]
    [InlineData("/log knee pain was 6", "Stop running")]
    [InlineData("/log sharp pain in shin", "Stop running")]
    [InlineData("/log my knee hurts", "How much")]
    [InlineData("/log knee hurts 2 days already", "How much")]
    [InlineData("/log sore calf", "How much")]
    [InlineData("/log covid", "No running")]
    [InlineData("/log vomited", "No running")]
    [InlineData("/log fever and pain 2", "No running")]
    [InlineData("/log no fever, only a cold", "easy running")]
    [InlineData("/log pain 12", "/log pain 4")]
    public async Task A_report_of_pain_or_illness_never_fails_on_another_word(string said, string answer) =>
        Assert.Contains(answer, (await chat.SayAsync(said)).PlainText());

    [Theory]
    [InlineData("I have chest pain")]
    [InlineData("asthma")]
    [InlineData("pregnant")]
    [InlineData("I have high blood pressure")]
    public async Task At_the_health_questions_an_ailment_is_a_yes(string said)
    {
        await chat.SayAsync("/start safety");

        Assert.Contains("Easy running only", (await chat.SayAsync(said)).PlainText());
    }

    [Fact]
    public async Task The_health_questions_never_have_none_as_the_example()
    {
        await chat.SayAsync("/start safety");

        Assert.DoesNotContain("safety none", (await chat.SayAsync("banana")).PlainText());
    }

    [Theory]
    [InlineData("/log pain 8")]
    [InlineData("/log ill feverish")]
    [InlineData("/log chest pain")]
    public async Task Without_a_plan_a_stop_is_rest_until_the_runner_is_back(string said)
    {
        await chat.SayAsync("/settings mile 6:40");
        var before = (await chat.SayAsync("/today")).PlainText();

        await chat.SayAsync(said);

        Assert.Contains("Rest, so that you get well", (await chat.SayAsync("/today")).PlainText());
        Assert.Contains("Rest, so that you get well", (await chat.DailyAsync(new LocalDate(2026, 12, 1))).PlainText());
        Assert.Contains("Welcome back", (await chat.SayAsync("/resume")).PlainText());
        Assert.Equal(before, (await chat.SayAsync("/today")).PlainText());
        Assert.Contains("/start", (await chat.SayAsync("/resume")).PlainText());
    }

    [Fact]
    public async Task A_new_plan_begins_with_rest_for_whoever_is_unwell()
    {
        await chat.SayAsync("/log pain 8");
        await chat.SayAsync("/start race 6:40 when 8 weeks days 5 age 35 safety none");
        await chat.SayAsync("/start build");

        Assert.Contains("Rest, so that you get well", (await chat.SayAsync("/today")).PlainText());
    }

    [Theory]
    [InlineData("15")]
    [InlineData("72")]
    public async Task The_young_and_the_old_begin_with_the_gentlest_week(string age)
    {
        var gentlest = (await chat.SayAsync("/today")).Title;
        await chat.SayAsync($"/settings mile 6:40 age {age}");

        Assert.Equal(gentlest.Plain, (await chat.SayAsync("/today")).Title.Plain);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("9 years")]
    public async Task A_typed_age_below_13_is_no_invitation_to_another(string age)
    {
        await chat.SayAsync("/start age");

        var answer = (await chat.SayAsync(age)).PlainText();

        Assert.Contains("My plans start at 13", answer);
        Assert.DoesNotContain("43", answer);
    }

    [Fact]
    public async Task Heavy_weights_wait_until_16()
    {
        await chat.SayAsync("/settings age 15");

        var answer = await chat.SayAsync("/strength gym heavy");

        Assert.Contains("can wait", answer.PlainText());
        Assert.DoesNotContain(
            answer.Buttons(),
            button => button.Token.Command.Contains("heavy", StringComparison.Ordinal)
        );
    }
}
