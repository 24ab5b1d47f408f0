using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>Where and in what weather a run takes place, as far as it was said. Nothing is assumed: what was not said changes nothing.</summary>
public sealed record RunningConditions
{
    private static readonly Distance FullHeat = Distance.FromKilometres(5);
    private static readonly Distance LongRace = Distance.FromKilometres(10);
    private static readonly Distance RepeatsAreLike = Distance.FromMetres(1_500);

    /// <summary>Nothing was said.</summary>
    public static RunningConditions Normal { get; } = new();

    /// <summary>The temperature of the air.</summary>
    public Temperature? Air { get; init; }

    /// <summary>The relative humidity; a <see cref="DewPoint"/> beside it counts more.</summary>
    public Humidity? Humidity { get; init; }

    /// <summary>The dew point.</summary>
    public Temperature? DewPoint { get; init; }

    /// <summary>The height above the sea.</summary>
    public Altitude? Altitude { get; init; }

    /// <summary>The indoor track.</summary>
    public IndoorTrack? Indoor { get; init; }

    /// <summary>How steep the treadmill is set.</summary>
    public Incline? Treadmill { get; init; }

    /// <summary>The wind.</summary>
    public Wind? Wind { get; init; }

    /// <summary>Why these cannot go together (a <see cref="ConditionsProblem"/>), or null when they can.</summary>
    public Problem? Problem =>
        (Air, DewPoint) switch
        {
            (null, _) when DewPoint is not null || Humidity is not null => new(
                ConditionsProblem.TemperatureMissing,
                ""
            ),
            ({ } air, { } dewPoint) when dewPoint.CompareTo(air) > 0 => new(
                ConditionsProblem.DewPointAboveAir,
                dewPoint.ToString()
            ),
            _ => null,
        };

    private bool HasTightBends => Indoor is IndoorTrack.Flat or IndoorTrack.Undersized;

    /// <summary>Temperature and dew point in whole °F added up, or null when one is not known.</summary>
    private double? HeatSum =>
        Air is { } air && (DewPoint ?? Humidity?.DewPointAt(air)) is { } dewPoint
            ? HadleyChart.Sum(air, dewPoint)
            : null;

    /// <summary>
    /// What a race loses. Heat costs up to the mile nothing and from 5 km what the chart says, in between in proportion (ours); the
    /// treadmill is no place to race.
    /// </summary>
    /// <param name="race">The race, above zero.</param>
    /// <param name="table">Whose factors an indoor track goes by; null for the range of both.</param>
    public ConditionsEffect OnRace(Distance race, AgeGradeTable? table = null)
    {
        var isShort = race < FullHeat;
        var heat = Math.Clamp((race - Distance.Mile) / (FullHeat - Distance.Mile), 0, 1);
        return Effect(
            [Heat(heat), AtAltitude(race), OnIndoorTrack(race, table)],
            [
                .. Advice(isShort && Air?.Celsius > 25, ConditionsAdvice.HeatSparesShortRaces),
                .. Advice(HasTightBends && !IndoorFactors.Cover(race), ConditionsAdvice.IndoorKnownForTheMileOnly),
                .. CommonAdvice(needsDewPoint: race > Distance.Mile),
            ]
        );
    }

    /// <summary>What a continuous run loses; altitude as a 10 km race would (ours).</summary>
    /// <param name="pace">Its pace outdoors, on the flat, by the sea.</param>
    public ConditionsEffect OnRun(Pace pace) =>
        Effect([Heat(1), AtAltitude(LongRace), OnTreadmill(pace)], CommonAdvice(needsDewPoint: true));

    /// <summary>What repeats lose: half of the heat, altitude as a 1500 m race would (ours).</summary>
    /// <param name="pace">Their pace outdoors, on the flat, by the sea.</param>
    public ConditionsEffect OnRepeats(Pace pace)
    {
        var thin = AtAltitude(RepeatsAreLike);
        return Effect(
            [Heat(0.5), thin, OnTreadmill(pace)],
            [
                .. Advice(thin.Slowing != Slowing.None, ConditionsAdvice.LongerRests),
                .. CommonAdvice(needsDewPoint: true),
            ]
        );
    }

    private static ConditionsEffect Effect(ConditionsShare[] shares, IReadOnlyList<ConditionsAdvice> advice) =>
        new([.. shares.Where(share => share.Slowing != Slowing.None)], advice);

    private static ConditionsAdvice[] Advice(bool applies, ConditionsAdvice advice) => applies ? [advice] : [];

    private ConditionsAdvice[] CommonAdvice(bool needsDewPoint) =>
        [
            .. Advice(
                Altitude is { } low && low.Metres > 0 && AltitudeTable.IsBelow(low),
                ConditionsAdvice.AltitudeTooLowToMatter
            ),
            .. Advice(Altitude is { } high && AltitudeTable.IsAbove(high), ConditionsAdvice.AltitudeBeyondTable),
            .. Advice(Wind?.Speed.MetresPerSecond is > 0 and < 5, ConditionsAdvice.LightWind),
            .. Advice(Wind?.Speed.MetresPerSecond >= 5, ConditionsAdvice.StrongWind),
            .. Advice(needsDewPoint && HeatSum is null && Air?.Celsius >= 20, ConditionsAdvice.DewPointNeeded),
            .. Advice(HeatSum > HadleyChart.HeatIllness || Air?.Celsius >= 30, ConditionsAdvice.HeatIllness),
            .. Advice(HeatSum > HadleyChart.EndOfHardRunning, ConditionsAdvice.NoHardRunning),
        ];

    private ConditionsShare Heat(double weight) =>
        new(ConditionsCause.Heat, HeatSum is { } sum ? HadleyChart.Of(sum).Times(weight) : Slowing.None);

    private ConditionsShare AtAltitude(Distance race) =>
        new(ConditionsCause.Altitude, Altitude is { } height ? AltitudeTable.At(height, race) : Slowing.None);

    private ConditionsShare OnIndoorTrack(Distance race, AgeGradeTable? table) =>
        new(
            ConditionsCause.IndoorTrack,
            Indoor is { } track && IndoorFactors.Cover(race) ? IndoorFactors.On(track, table) : Slowing.None
        );

    private ConditionsShare OnTreadmill(Pace pace) =>
        new(ConditionsCause.Incline, Treadmill is { } incline ? TreadmillCost.Of(incline, pace) : Slowing.None);
}
