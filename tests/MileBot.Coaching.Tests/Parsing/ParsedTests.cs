using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Tests.Parsing;

public sealed class ParsedTests
{
    private static readonly Problem Trouble = new(MeasureProblem.TimeUnreadable, "5:3o");

    [Fact]
    public void A_value_is_carried_on()
    {
        Parsed<int> two = 2;
        Assert.Equal(4, two.Then<int>(value => value * 2).Value);
        Assert.True(two.Succeeded(out var read, out var problem));
        Assert.Equal((2, (Problem?)null), (read, problem));
    }

    [Fact]
    public void A_problem_stays_as_it_is()
    {
        Parsed<int> none = Trouble;
        Assert.Same(Trouble, none.Then<string>(value => value.ToString()).Problem);
        Assert.False(none.Succeeded(out _, out var problem));
        Assert.Same(Trouble, problem);
    }

    [Fact]
    public void A_problem_has_no_value()
    {
        Parsed<int> none = Trouble;
        Assert.Throws<InvalidOperationException>(() => none.Value);
    }
}
