using CsCheck;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Conditions;

public sealed class ConditionsLaws
{
    private static readonly Gen<Temperature> Temperatures = Gen.OneOf(
        Gen.Double[-20, 45].Select(degrees => Temperature.FromCelsius(degrees)!.Value),
        Gen.Double[0, 113].Select(degrees => Temperature.FromFahrenheit(degrees)!.Value)
    );

    private static readonly Gen<Humidity> Humidities = Gen.Int[1, 100]
        .Select(percent => Humidity.OfPercent(percent)!.Value);

    private static readonly Gen<Altitude> Altitudes = Gen.OneOf(
        Gen.Int[0, 5_000].Select(metres => Altitude.FromMetres(metres)!.Value),
        Gen.Int[0, 16_404].Select(feet => Altitude.FromFeet(feet)!.Value)
    );

    private static readonly Gen<Incline> Inclines = Gen.Int[0, 150].Select(tenths => Incline.OfTenths(tenths)!.Value);

    private static readonly Gen<Distance> Races = Gen.Long[400_000, 42_195_000].Select(Distance.FromMillimetres);

    private static readonly Gen<RaceTime> Times = Gen.Long[50_000, 18_000_000].Select(RaceTime.FromMilliseconds);

    private static readonly Gen<Pace> Paces = Gen.Double[1, 9]
        .Select(speed => Pace.FromMetresPerSecond(speed, Distance.Kilometre));

    private static readonly Gen<RunningConditions> Any =
        from air in Temperatures
        from humidity in Humidities
        from altitude in Altitudes
        from track in Gen.Enum<IndoorTrack>()
        from incline in Inclines
        select new RunningConditions
        {
            Air = air,
            Humidity = humidity,
            Altitude = altitude,
            Indoor = track,
            Treadmill = incline,
        };

    private static readonly RunningConditions[] Zero =
    [
        RunningConditions.Normal,
        new()
        {
            Air = Temperature.FromCelsius(10),
            Humidity = Humidity.OfPercent(50),
            Altitude = Altitude.FromMetres(0),
            Indoor = IndoorTrack.Banked,
            Treadmill = Incline.OfTenths(0),
            Wind = Wind.Parse("0 m/s").Value,
        },
    ];

    [Fact]
    public void Zero_conditions_change_nothing() =>
        Gen.Select(Gen.OneOf(Zero), Times, Races, Paces)
            .Sample(
                (conditions, time, race, pace) =>
                    Changes(conditions.OnRace(race), time) == 0
                    && Changes(conditions.OnRun(pace), time) == 0
                    && Changes(conditions.OnRepeats(pace), time) == 0,
                iter: Laws.Cases
            );

    [Fact]
    public void No_conditions_make_anybody_faster() =>
        Gen.Select(Any, Times, Races, Paces)
            .Sample(
                (conditions, time, race, pace) =>
                    new[] { conditions.OnRace(race), conditions.OnRun(pace), conditions.OnRepeats(pace) }.All(effect =>
                        effect.Slowing.Of(time) is var range && range.Fastest >= time && range.Slowest >= range.Fastest
                    ),
                iter: Laws.Cases
            );

    [Fact]
    public void What_conditions_add_they_can_take_away_again() =>
        Gen.Select(Any, Times, Races, Gen.Enum<AgeGradeTable>())
            .Sample(
                (conditions, time, race, table) =>
                {
                    var slowing = conditions.OnRace(race, table).Slowing;
                    var range = slowing.Of(time);
                    return Near(slowing.Without(range.Slowest).Fastest, time)
                        && Near(slowing.Without(range.Fastest).Slowest, time);
                },
                iter: Laws.Cases
            );

    [Fact]
    public void A_higher_place_never_costs_less() =>
        Gen.Select(Altitudes, Altitudes, Races)
            .Sample(
                (one, other, race) =>
                {
                    var (low, high) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
                    return At(low, race).Least <= At(high, race).Least;
                },
                iter: Laws.Cases
            );

    [Fact]
    public void A_longer_race_never_loses_a_smaller_share_to_the_altitude() =>
        Gen.Select(Altitudes, Races, Races)
            .Sample(
                (altitude, one, other) =>
                {
                    var (shorter, longer) = one < other ? (one, other) : (other, one);
                    return At(altitude, shorter).Least <= At(altitude, longer).Least + 1e-12;
                },
                iter: Laws.Cases
            );

    [Fact]
    public void A_damper_day_never_costs_less() =>
        Gen.Select(Temperatures, Gen.Int[1, 100], Gen.Int[1, 100], Paces)
            .Sample(
                (air, one, other, pace) =>
                {
                    var (dry, damp) = (With(air, Math.Min(one, other)), With(air, Math.Max(one, other)));
                    return dry.OnRun(pace).Slowing.Least <= damp.OnRun(pace).Slowing.Least
                        && dry.OnRun(pace).Slowing.Most <= damp.OnRun(pace).Slowing.Most
                        && damp.Problem is null;
                },
                iter: Laws.Cases
            );

    [Fact]
    public void A_steeper_treadmill_never_costs_less() =>
        Gen.Select(Inclines, Inclines, Paces)
            .Sample(
                (one, other, pace) =>
                {
                    var (flat, steep) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
                    return On(flat, pace) <= On(steep, pace);
                },
                iter: Laws.Cases
            );

    [Fact]
    public void Whoever_runs_faster_outdoors_sets_the_treadmill_faster() =>
        Gen.Select(Inclines, Paces, Paces)
            .Sample(
                (incline, one, other) =>
                {
                    var (fast, slow) = one.Time < other.Time ? (one, other) : (other, one);
                    return fast.Time * (1 + On(incline, fast)) <= slow.Time * (1 + On(incline, slow));
                },
                iter: Laws.Cases
            );

    private static double Changes(ConditionsEffect effect, RaceTime time) =>
        (effect.Slowing.Of(time).Slowest - time).Milliseconds
        + (effect.Slowing.Without(time).Fastest - time).Milliseconds
        + effect.Advice.Count;

    private static bool Near(RaceTime left, RaceTime right) => Math.Abs((left - right).Milliseconds) <= 1;

    private static Slowing At(Altitude altitude, Distance race) =>
        (RunningConditions.Normal with { Altitude = altitude }).OnRace(race).Slowing;

    private static RunningConditions With(Temperature air, int percent) =>
        RunningConditions.Normal with
        {
            Air = air,
            Humidity = Humidity.OfPercent(percent),
        };

    private static double On(Incline incline, Pace pace) =>
        (RunningConditions.Normal with { Treadmill = incline }).OnRun(pace).Slowing.Least;
}
