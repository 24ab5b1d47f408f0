namespace MileBot.Coaching.Scoring;

/// <summary>
/// How much slower (+) or faster (−) each quarter of a race was than the plan's share of the time the race took. The finish itself
/// is taken out: a race on plan but 2 % slower all the way is all zeros.
/// </summary>
/// <param name="First">The first quarter.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="Last">The last.</param>
/// <param name="Start">The first quarter again, against the plan as it stood.</param>
internal readonly record struct Quarters(double First, double Second, double Third, double Last, double Start)
{
    /// <summary>
    /// What counts, a second and a half in a lap of 80: more than hand timing and whole seconds can make. Ours; it calls the laps
    /// of the women's world record even.
    /// </summary>
    private const double Noticeable = 0.02;

    /// <summary>The earliest cause wins over what followed from it. Whoever starts on plan and fades was not out too fast.</summary>
    public RaceLesson Lesson =>
        this switch
        {
            { First: < -Noticeable, Start: < -Noticeable } => RaceLesson.OutTooFast,
            { Third: > Noticeable } when Third >= First => RaceLesson.FadedInThird,
            { Last: > Noticeable } => Moved ? RaceLesson.MovedTooSoon : RaceLesson.NoKickLeft,
            { Last: < -Noticeable } => RaceLesson.SavedTooMuch,
            { First: > Noticeable } => RaceLesson.StartedTooSlow,
            { Second: > Noticeable } => RaceLesson.DriftedInSecond,
            _ => Moved ? RaceLesson.MovedTooSoon : RaceLesson.EvenAndHonest,
        };

    /// <summary>Against the start, since a fade at the end makes all that went before look fast.</summary>
    private bool Moved => Math.Min(Second, Third) - First < -Noticeable;

    public static Quarters Of(IReadOnlyList<ReviewedSplit> splits)
    {
        var stretch = splits.Sum(split => split.Ran.Seconds) / splits.Sum(split => split.Planned.Seconds);
        var quarter = splits.Sum(split => split.Length.Metres) / 4;
        Span<double> slower = stackalloc double[4];
        var from = 0d;
        foreach (var split in splits)
        {
            var to = from + split.Length.Metres;
            for (var i = 0; i < slower.Length; i++)
            {
                var share = Math.Max(0, Math.Min(to, (i + 1) * quarter) - Math.Max(from, i * quarter)) / quarter;
                slower[i] += share * ((split.Ran / (split.Planned * stretch)) - 1);
            }

            from = to;
        }

        return new Quarters(slower[0], slower[1], slower[2], slower[3], ((1 + slower[0]) * stretch) - 1);
    }
}
