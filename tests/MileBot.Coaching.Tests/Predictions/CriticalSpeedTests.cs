using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class CriticalSpeedTests
{
    /// <summary>By hand: (3000 − 1200)/(630 − 230) = 4.5 m/s, D′ = 1200 − 4.5 · 230 = 165 m; mile (1609.344 − 165)/4.5 = 5:20.965.</summary>
    [Fact]
    public void Two_efforts_make_a_line()
    {
        var critical = From(("1200m", "3:50"), ("3000m", "10:30"));
        Assert.Equal(4.5, critical.Pace.MetresPerSecond, 0.0001);
        Assert.Equal(165, critical.Reserve.Metres, 0.01);
        Assert.Equal(320.965, critical.TimeFor(Distance.Mile)!.Value.Seconds, 0.01);
    }

    /// <summary>Points 10 m off a line of 4 m/s and 150 m: +10, −20, +10 leave the slope as it is and the mean on the line.</summary>
    [Fact]
    public void Three_efforts_are_fitted_by_least_squares()
    {
        var critical = From(("890m", "3:00"), ("1806m", "7:00"), ("2798m", "11:00"));
        Assert.Equal(3.975, critical.Pace.MetresPerSecond, 0.0001);
        Assert.Equal(161.83, critical.Reserve.Metres, 0.01);
    }

    [Theory]
    [InlineData("704m", false)]
    [InlineData("706m", true)]
    [InlineData("4214m", true)]
    [InlineData("4216m", false)]
    public void Only_times_of_2_to_15_minutes_are_predicted(string distance, bool expected) =>
        Assert.Equal(
            expected,
            From(("1200m", "3:50"), ("3000m", "10:30")).TimeFor(Distance.Parse(distance).Value) is not null
        );

    [Fact]
    public void Efforts_of_3_and_of_15_minutes_are_just_right() =>
        Assert.Equal(4, From(("870m", "3:00"), ("3750m", "15:00")).Pace.MetresPerSecond, 0.0001);

    [Fact]
    public void A_quarter_longer_is_unlike_enough() =>
        Assert.Equal(4, From(("1310m", "5:00"), ("1610m", "6:15")).Pace.MetresPerSecond, 0.0001);

    [Theory]
    [InlineData("1000m 3:00", CriticalSpeedProblem.TooFewEfforts)]
    [InlineData("1000m 2:59.999 3000m 11:00", CriticalSpeedProblem.EffortTooShort)]
    [InlineData("1000m 3:20 5k 15:00.001", CriticalSpeedProblem.EffortTooLong)]
    [InlineData("1500m 5:00 1800m 6:14", CriticalSpeedProblem.EffortsTooAlike)]
    [InlineData("1000m 4:00 2000m 8:00", CriticalSpeedProblem.NoReserve)]
    [InlineData("1000m 4:00 3000m 10:00", CriticalSpeedProblem.NoReserve)]
    [InlineData("1500m 5:00 1600m 7:00", CriticalSpeedProblem.ReserveTooLarge)]
    [InlineData("1500m 5:00 1500m 7:00", CriticalSpeedProblem.ReserveTooLarge)]
    [InlineData("1500m 5:00 1200m 7:00", CriticalSpeedProblem.ReserveTooLarge)]
    [InlineData("300m 5:00 300m 7:00", CriticalSpeedProblem.ReserveTooLarge)]
    [InlineData("300m 5:00 250m 7:00", CriticalSpeedProblem.ReserveTooLarge)]
    public void Efforts_that_show_nothing_say_why(string efforts, CriticalSpeedProblem expected)
    {
        var words = efforts.Split(' ');
        var results = words.Chunk(2).Select(pair => Effort(pair[0], pair[1])).ToList();
        var problem = CriticalSpeed.From(results).Problem!;
        Assert.Equal(expected, problem.Kind);
        Assert.Equal(
            expected switch
            {
                CriticalSpeedProblem.EffortTooShort => "2:59.999",
                CriticalSpeedProblem.EffortTooLong => "15:00.001",
                _ => "",
            },
            problem.Input
        );
    }

    [Theory]
    [InlineData("630m", 120)]
    [InlineData("3750m", 900)]
    public void Times_of_2_and_of_15_minutes_are_predicted(string distance, double seconds) =>
        Assert.Equal(
            seconds,
            From(("870m", "3:00"), ("3750m", "15:00")).TimeFor(Distance.Parse(distance).Value)!.Value.Seconds
        );

    [Fact]
    public void Efforts_on_a_line_show_that_line() =>
        Gen.Select(Gen.Double[2.5, 6.5], Gen.Double[20, 390], Gen.Double[180, 900].Array[2, 6])
            .Where((_, _, seconds) => seconds.Max() / seconds.Min() > 1.3)
            .Sample(
                (speed, reserve, seconds) =>
                {
                    var efforts = seconds.Select(time => new RaceResult(
                        Distance.FromMetres(reserve + (speed * time)),
                        RaceTime.FromSeconds(time)
                    ));
                    var critical = CriticalSpeed.From([.. efforts]).Value;
                    return Math.Abs(critical.Pace.MetresPerSecond - speed) < 0.001
                        && Math.Abs(critical.Reserve.Metres - reserve) < 0.2;
                },
                iter: Laws.Cases
            );

    private static CriticalSpeed From(params (string Distance, string Time)[] efforts) =>
        CriticalSpeed.From([.. efforts.Select(effort => Effort(effort.Distance, effort.Time))]).Value;

    private static RaceResult Effort(string distance, string time) =>
        new(Distance.Parse(distance).Value, RaceTime.Parse(time).Value);
}
