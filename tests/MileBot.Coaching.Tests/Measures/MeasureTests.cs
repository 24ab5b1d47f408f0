using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Measures;

public sealed class MeasureTests
{
    private static readonly Distance Lap = Distance.FromMetres(400);
    private static readonly RaceTime Minute = RaceTime.FromSeconds(60);

    [Fact]
    public void Distances_are_made_from_any_unit()
    {
        Assert.Equal(1_500, Distance.FromMetres(1.5).Millimetres);
        Assert.Equal(1_500_000, Distance.FromKilometres(1.5).Millimetres);
        Assert.Equal(3_218_688, Distance.FromMiles(2).Millimetres);
        Assert.Equal(402.336, Distance.FromMillimetres(402_336).Metres);
    }

    [Fact]
    public void Times_are_made_from_any_unit()
    {
        Assert.Equal(1_500, RaceTime.FromSeconds(1.5).Milliseconds);
        Assert.Equal(90_000, RaceTime.FromMinutes(1.5).Milliseconds);
        Assert.Equal((1.5, 0.025), (RaceTime.FromSeconds(1.5).Seconds, RaceTime.FromSeconds(1.5).Minutes));
    }

    [Fact]
    public void Distances_are_reckoned_with()
    {
        Assert.Equal(Distance.FromMetres(500), Lap + Distance.FromMetres(100));
        Assert.Equal(Distance.FromMetres(-100), Lap - Distance.FromMetres(500));
        Assert.Equal(Distance.FromMetres(1_200), Lap * 3);
        Assert.Equal(2.5, Distance.Kilometre / Lap);
    }

    [Fact]
    public void Times_are_reckoned_with()
    {
        Assert.Equal(RaceTime.FromSeconds(70), Minute + RaceTime.FromSeconds(10));
        Assert.Equal(RaceTime.FromSeconds(-10), Minute - RaceTime.FromSeconds(70));
        Assert.Equal(RaceTime.FromSeconds(90), Minute * 1.5);
        Assert.Equal(2.5, RaceTime.FromSeconds(150) / Minute);
    }

    [Fact]
    public void What_no_number_can_hold_is_an_exception()
    {
        var (farthest, longest) = (Distance.FromMillimetres(long.MaxValue), RaceTime.FromMilliseconds(long.MaxValue));

        Assert.Throws<OverflowException>(() => farthest + Lap);
        Assert.Throws<OverflowException>(() => Lap - farthest - farthest);
        Assert.Throws<OverflowException>(() => farthest * 2);
        Assert.Throws<OverflowException>(() => longest + Minute);
        Assert.Throws<OverflowException>(() => Minute - longest - longest);
        Assert.Throws<OverflowException>(() => longest * 2);
    }

    [Theory]
    [InlineData(399, -1)]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void Distances_and_times_are_compared(double other, int order)
    {
        var (distance, time) = (Distance.FromMetres(other), Minute + RaceTime.FromMilliseconds((long)other - 400));

        Assert.Equal((order, order), (distance.CompareTo(Lap), time.CompareTo(Minute)));
        Assert.Equal((order < 0, order < 0), (distance < Lap, time < Minute));
        Assert.Equal((order <= 0, order <= 0), (distance <= Lap, time <= Minute));
        Assert.Equal((order > 0, order > 0), (distance > Lap, time > Minute));
        Assert.Equal((order >= 0, order >= 0), (distance >= Lap, time >= Minute));
    }

    [Theory]
    [InlineData(1_049, 1_000)]
    [InlineData(1_050, 1_100)]
    [InlineData(1_100, 1_100)]
    public void A_watch_rounds_halves_up(long milliseconds, long shown) =>
        Assert.Equal(
            shown,
            RaceTime.FromMilliseconds(milliseconds).RoundedTo(RaceTime.FromMilliseconds(100)).Milliseconds
        );
}
