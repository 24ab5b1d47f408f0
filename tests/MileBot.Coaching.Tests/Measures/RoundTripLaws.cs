using CsCheck;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Measures;

public sealed class RoundTripLaws
{
    private static readonly Gen<RaceTime> Times = Gen.OneOf(
        Gen.Long[1, 86_400_000].Select(RaceTime.FromMilliseconds),
        Gen.Long[1, 600_000].Select(RaceTime.FromMilliseconds),
        Gen.Long[1, 86_400].Select(seconds => RaceTime.FromMilliseconds(seconds * 1_000))
    );

    private static readonly Gen<Distance> Distances = Gen.OneOf(
        Gen.Long[10_000, 200_000_000].Select(Distance.FromMillimetres),
        Gen.Long[10, 200_000].Select(metres => Distance.FromMillimetres(metres * 1_000)),
        Gen.Long[1, 124].Select(miles => Distance.FromMillimetres(miles * 1_609_344))
    );

    [Fact]
    public void A_time_is_read_back_from_its_text() =>
        Times.Sample(time => RaceTime.Parse(time.ToString()).Value == time, iter: Laws.Cases);

    [Fact]
    public void A_time_to_the_tenth_is_read_back_within_half_a_tenth() =>
        Gen.Long[50, 86_399_900]
            .Select(RaceTime.FromMilliseconds)
            .Sample(
                time => Math.Abs((RaceTime.Parse(time.ToTenths()).Value - time).Milliseconds) <= 50,
                iter: Laws.Cases
            );

    [Fact]
    public void A_distance_is_read_back_from_its_text() =>
        Distances.Sample(distance => Distance.Parse(distance.ToString()).Value == distance, iter: Laws.Cases);

    [Fact]
    public void A_pace_is_read_back_from_its_text() =>
        (
            from per in Distances
            from speed in Gen.Double[0.31, 12.4]
            let pace = Pace.FromMetresPerSecond(speed, per)
            where pace.Time <= RaceTime.FromMinutes(1_440) && pace.MetresPerSecond is > 0.3 and < 12.5
            select pace
        ).Sample(pace => Pace.Parse(pace.ToString()).Value == pace, iter: Laws.Cases);

    [Fact]
    public void A_speed_is_read_back_from_its_text() =>
        Gen.Long[1_080_000_000, 45_000_000_000]
            .Select(Speed.FromMicrometresPerHour)
            .Sample(speed => Speed.Parse(speed.ToString()).Value == speed, iter: Laws.Cases);
}
