using MileBot.Coaching.Measures;
using MileBot.Coaching.Routines;
using NodaTime;

namespace MileBot.Coaching.Tests.Routines;

public sealed class TimetableTests
{
    private static readonly Routine WarmUp = new(
        "race",
        RoutineUse.WarmUp,
        [Step("jog", 12), Step("drills", 8), Step("strides", 5)]
    );

    [Fact]
    public void A_routine_lasts_as_long_as_its_steps() => Assert.Equal(RaceTime.FromMinutes(25), WarmUp.Lasts);

    [Fact]
    public void Steps_begin_one_after_another() =>
        Assert.Equal([At(18, 0), At(18, 12), At(18, 20)], Timetable.StartingAt(WarmUp, At(18, 0)));

    [Fact]
    public void The_last_step_ends_at_the_gun() =>
        Assert.Equal([At(18, 35), At(18, 47), At(18, 55)], Timetable.EndingAt(WarmUp, At(19, 0)));

    [Fact]
    public void What_begins_before_midnight_is_late_on_the_clock() =>
        Assert.Equal([At(23, 45), At(23, 57), At(0, 5)], Timetable.EndingAt(WarmUp, At(0, 10)));

    [Theory]
    [InlineData(RoutineUse.WarmUp, true)]
    [InlineData(RoutineUse.RaceDay, true)]
    [InlineData(RoutineUse.CoolDown, false)]
    public void Only_a_cool_down_does_not_lead_up_to_a_start(RoutineUse use, bool leadsUp) =>
        Assert.Equal(leadsUp, (WarmUp with { Use = use }).EndsAtTheStart);

    private static RoutineStep Step(string move, int minutes) => new(move, RaceTime.FromMinutes(minutes));

    private static LocalTime At(int hour, int minute) => new(hour, minute);
}
