namespace MileBot.Coaching.Workouts;

/// <summary>How hard to run, from current fitness (Daniels' intensities) or by feel.</summary>
public enum Effort
{
    /// <summary>Easy: can chat, effort 2–4 of 10.</summary>
    Easy,

    /// <summary>Long run: comfortable and steady, effort 6 of 10 (the seed's).</summary>
    Long,

    /// <summary>Threshold: about one-hour race pace.</summary>
    Threshold,

    /// <summary>Interval: about 3–5 km race pace, for VO2max.</summary>
    Interval,

    /// <summary>Repetition: about mile race pace.</summary>
    Repetition,

    /// <summary>Stride: smooth and quick, building up; no pace.</summary>
    Stride,

    /// <summary>Hill sprint: close to all-out, very short; no pace.</summary>
    Sprint,
}
