namespace MileBot.Coaching.Workouts;

/// <summary>How hard to run, from current fitness (Daniels' intensities) or by feel; gentlest first.</summary>
public enum Effort
{
    /// <summary>Easy: can chat, effort 2–4 of 10.</summary>
    Easy,

    /// <summary>Long run: comfortable and steady, effort 6 of 10 (the seed's).</summary>
    Long,

    /// <summary>Marathon: steady, about marathon race pace.</summary>
    Marathon,

    /// <summary>Threshold: about one-hour race pace.</summary>
    Threshold,

    /// <summary>Interval: about 3–5 km race pace, for VO2max.</summary>
    Interval,

    /// <summary>Repetition: about mile race pace of today.</summary>
    Repetition,

    /// <summary>Goal: the pace of the mile the runner hopes for.</summary>
    Goal,

    /// <summary>Time trial: as fast as the whole way allows.</summary>
    TimeTrial,

    /// <summary>Stride: smooth and quick, building up; no pace.</summary>
    Stride,

    /// <summary>Uphill, strong and even; no pace.</summary>
    Hill,

    /// <summary>Hill sprint: close to all-out, very short; no pace.</summary>
    Sprint,
}
