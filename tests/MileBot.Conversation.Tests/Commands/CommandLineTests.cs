using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Scoring;
using MileBot.Conversation.Commands;

namespace MileBot.Conversation.Tests.Commands;

public sealed class CommandLineTests
{
    private static readonly Argument<RaceTime> Goal = new("goal", RaceTime.Parse) { IsRequired = true };
    private static readonly Argument<Distance> Over = new("distance", Distance.Parse);
    private static readonly Argument<Shade> Colour = Choice.Of<Shade>("colour");
    private static readonly Argument<LapTimes> Laps = new("laps", LapTimes.Parse) { IsList = true };
    private static readonly Argument<RaceTime> Hoped = new("to", RaceTime.Parse) { NeedsName = _ => true };
    private static readonly Argument[] All = [Goal, Over, Colour];

    private static readonly Gen<string>[] Words =
    [
        .. new[] { "5:30", "goal=", "5k", "green", "km", "=", " ", "dark" }.Select(word => Gen.Const(word)),
    ];

    public enum Shade
    {
        DarkRed,
        DarkBlue,
        Green,
    }

    [Fact]
    public void A_word_for_a_command_that_takes_none_is_left_over()
    {
        var problem = CommandLine.Read([], "here").Problem;

        Assert.Equal((AskProblem.WordLeftOver, "here"), (problem!.Kind, problem.Input));
    }

    [Theory]
    [InlineData("5:30 5k green")]
    [InlineData("green 5k 5:30")]
    [InlineData("5k   5:30\tgreen")]
    [InlineData("goal=5:30 distance=5k colour=green")]
    [InlineData("colour green 5 km goal: 5:30")]
    [InlineData("5 min 30 s gre 5 kilometres")]
    [InlineData("GOAL=5:30 Green 5K")]
    public void Values_are_read_in_any_order_named_or_not(string text)
    {
        var values = CommandLine.Read(All, text).Value;

        Assert.Equal(RaceTime.FromSeconds(330), values.Read(Goal));
        Assert.Equal(Distance.FromKilometres(5), values.ReadOr(Over, Distance.Mile));
        Assert.Equal(Shade.Green, values.ReadOr(Colour, Shade.DarkRed));
    }

    [Fact]
    public void Arguments_that_are_not_given_stay_open()
    {
        var values = CommandLine.Read(All, "5:30").Value;

        Assert.False(values.TryRead(Over, out _));
        Assert.Equal(Shade.DarkBlue, values.ReadOr(Colour, Shade.DarkBlue));
    }

    [Theory]
    [InlineData("", AskProblem.ArgumentMissing, "goal")]
    [InlineData("5k", AskProblem.ArgumentMissing, "goal")]
    [InlineData("5:30 banana", AskProblem.WordLeftOver, "banana")]
    [InlineData("5:30 5:40", AskProblem.WordLeftOver, "5:40")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25", AskProblem.TooLong, "")]
    public void What_does_not_fit_is_named(string text, AskProblem kind, string input)
    {
        var problem = CommandLine.Read(All, text).Problem;

        Assert.Equal(kind, problem?.Kind);
        Assert.Equal(input, problem?.Input);
    }

    [Fact]
    public void A_mistyped_first_value_is_explained_by_the_argument_it_was_meant_for()
    {
        var problem = CommandLine.Read(All, "5:3o").Problem;

        Assert.Equal(MeasureProblem.TimeUnreadable, problem?.Kind);
        Assert.Equal("5:3o", problem?.Input);
    }

    [Theory]
    [InlineData("5:30 distance=far", "far")]
    [InlineData("distance=far 5:30", "far")]
    [InlineData("goal=5:30 distance: far", "far")]
    public void A_mistyped_value_is_explained_by_the_argument_it_is_given_to(string text, string input)
    {
        var problem = CommandLine.Read(All, text).Problem;

        Assert.Equal(MeasureProblem.DistanceUnreadable, problem?.Kind);
        Assert.Equal(input, problem?.Input);
    }

    [Theory]
    [InlineData("", "goal,distance,colour")]
    [InlineData("5k", "goal,colour")]
    [InlineData("goal=5:30 green", "distance")]
    [InlineData("nonsense", "goal,distance,colour")]
    [InlineData(" 5:30 distance", "distance")]
    public void What_is_left_open_can_be_asked_for(string text, string names) =>
        Assert.Equal(names, string.Join(',', CommandLine.LeftOpen(All, text).Select(argument => argument.Name)));

    [Theory]
    [InlineData("5:30 laps 81 82 83 84 85 86 87 88 green")]
    [InlineData("green laps=81 82 83 84 85 86 87 88 goal 5:30")]
    [InlineData("5:30 green 81 82 83 84 85 86 87 88")]
    public void A_list_takes_all_the_words_that_fit(string text)
    {
        var values = CommandLine.Read([Goal, Laps, Colour], text).Value;

        Assert.Equal("5:30", values.Read(Goal).ToString());
        Assert.Equal(8, values.ReadOr(Laps, LapTimes.None).Times.Count(lap => lap.Seconds < 89));
        Assert.Equal(Shade.Green, values.ReadOr(Colour, Shade.DarkRed));
    }

    [Theory]
    [InlineData("5:30 to 5:20", "5:20")]
    [InlineData("to=5:20 5:30", "5:20")]
    [InlineData("5:30 5:20", null)]
    public void What_only_its_name_makes_its_own_is_read_after_its_name(string text, string? hoped)
    {
        var read = CommandLine.Read([Goal, Hoped], text);

        Assert.Equal(hoped, read.Problem is null ? read.Value.Read(Hoped).ToString() : null);
    }

    [Fact]
    public void The_bad_word_of_a_list_called_by_name_is_named() =>
        Assert.Equal("83.x", CommandLine.Read([Goal, Laps, Colour], "5:30 laps 81 82 83.x 84").Problem?.Input);

    [Fact]
    public void A_mistyped_choice_brings_the_nearest_word() =>
        Assert.Equal(["green"], CommandLine.Read(All, "5:30 gren").Problem?.Suggestions);

    [Fact]
    public void A_beginning_that_two_choices_share_is_no_choice() =>
        Assert.NotNull(CommandLine.Read(All, "5:30 dark").Problem);

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.OneOf(Gen.String, Gen.OneOf(Words).Array[0, 14].Select(words => string.Join(' ', words)))
            .Sample(
                text =>
                {
                    _ = CommandLine.Read(All, text);
                },
                iter: 20_000
            );
}
