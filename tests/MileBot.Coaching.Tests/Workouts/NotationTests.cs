using MileBot.Coaching.Workouts.Notation;

namespace MileBot.Coaching.Tests.Workouts;

/// <summary>What docs/workout-notation.md need not go into.</summary>
public sealed class NotationTests
{
    [Theory]
    [InlineData("E", "easy|run|wu|cd|warm up|warm-up|cool down|warmup|cooldown")]
    [InlineData("L", "long|steady")]
    [InlineData("M", "marathon|mp")]
    [InlineData("T", "threshold|tempo|cruise|T pace|@ T effort")]
    [InlineData("I", "interval|intervals|vo|hard")]
    [InlineData("R", "rep|reps|repetition|repetitions|fast|mile")]
    [InlineData("G", "goal|race|rp")]
    [InlineData("TT", "time trial|all out|all-out")]
    [InlineData("stride", "strides|accelerations")]
    [InlineData("hill", "hills|uphill")]
    [InlineData("sprint", "sprints|hill sprint|hill sprints|hill-sprints")]
    [InlineData("jog", "jogging|float")]
    [InlineData("walk", "walking")]
    [InlineData("stand", "standing|rest")]
    [InlineData("drills", "drill")]
    [InlineData("cross", "cross training|bike|swim|row|cycling|swimming|xt")]
    public void Many_words_mean_the_same(string written, string typed) =>
        Assert.All(typed.Split('|'), word => AssertWritten($"20 min {written}", $"20 min {word}"));

    [Theory]
    [InlineData("full")]
    [InlineData("full recovery")]
    [InlineData("full rest")]
    public void Full_recovery_needs_no_amount(string typed) => AssertWritten("400 R + full", $"400 R + {typed}");

    [Theory]
    [InlineData("800 R", 800, "m|meter|meters|metre|metres")]
    [InlineData("3 km R", 3, "k|km|kms|kilometer|kilometers|kilometre|kilometres")]
    [InlineData("2 mi R", 2, "mi|mile|miles")]
    [InlineData("800 R", 2, "lap|laps")]
    [InlineData("90 s R", 90, "s|sec|secs|second|seconds|\"|”|″")]
    [InlineData("2 min R", 2, "min|mins|minute|minutes|'|’|′")]
    [InlineData("120 min R", 2, "h|hr|hrs|hour|hours")]
    public void Many_units_mean_the_same(string written, int number, string units) =>
        Assert.All(units.Split('|'), unit => AssertWritten(written, $"{number} {unit} R"));

    [Theory]
    [InlineData("6 x 400 R w/ 400 jog", "6×400 R w/ 400 jog|6✕400 R w/ 400 jog|6*400 R w/ jog 400|6 x 400 R w/ 400")]
    [InlineData("6 x 400 R w/ 1 mi jog", "6 x 400 R w/ mile jog")]
    [InlineData("6 x 400 R w/ 400 jog + 1000 E", "6 x 400 R w/ 400, 1 km E")]
    [InlineData("30 min E > T", "30 min E → T|30 min E–T|30 min E — T|30 min E-T|30 min E -> T|30 min E > T pace")]
    [InlineData("2 x (200 R + 200 jog)", "2 x [200 R + 200 jog]|2 x (\n200 R\n200 jog\n)")]
    [InlineData(
        "400 R + 200 jog",
        "400 R; 200 jog|400 R, 200 jog|400 R & 200 jog|400 R then 200 jog|400 R and 200 jog"
    )]
    [InlineData("400 R + 200 jog", "\n400 R\r\n\r\n200 jog\n|400 R +\n200 jog|400 R\n+ 200 jog|400 R w/ 200 jog")]
    [InlineData("rest", "\nREST\n\n")]
    [InlineData("1 mi TT", "mile TT|TT mile")]
    public void Much_is_read_alike(string written, string typed) =>
        Assert.All(typed.Split('|'), form => AssertWritten(written, form));

    [Theory]
    [InlineData("90 s R", "1:30 R|1:30 min R|90 s R")]
    [InlineData("119 s R", "1:59 R")]
    [InlineData("2:05 R", "125 s R")]
    [InlineData("90 min L", "1:30:00 L|1:30:00 h L|90:00 L")]
    [InlineData("100 min L", "100:00 L")]
    [InlineData("1 s R", "1 s R")]
    [InlineData("360 min L", "6 h L")]
    [InlineData("50 m R", "50 m R|0.05 km R")]
    [InlineData("100 R", "100 R")]
    [InlineData("1500 R", "1,500 R|1,500 m R|1,5 km R|1,500 km R")]
    [InlineData("5.5 km E", "5500 E|5.5 km E")]
    [InlineData("100 km E", "100 km E")]
    [InlineData("60 x 400 R", "60 x 400 R")]
    public void Amounts_are_read_and_written(string written, string typed) =>
        Assert.All(typed.Split('|'), form => AssertWritten(written, form));

    [Theory]
    [InlineData("", NotationProblem.Empty, "", WorkoutNotation.Example)]
    [InlineData("400", NotationProblem.EffortMissing, "400", "400 R")]
    [InlineData("400 with 200 jog", NotationProblem.EffortMissing, "400", "400 R")]
    [InlineData("6 x", NotationProblem.AmountMissing, "", "400 R")]
    [InlineData("R", NotationProblem.AmountMissing, "R", "400 R")]
    [InlineData("sprint", NotationProblem.AmountMissing, "sprint", "10 s sprint")]
    [InlineData("stride", NotationProblem.AmountMissing, "stride", "80 m stride")]
    [InlineData("drills", NotationProblem.AmountMissing, "drills", "10 min drills")]
    [InlineData("400 drills", NotationProblem.TimeNeeded, "400 drills", "10 min drills")]
    [InlineData("20 R", NotationProblem.AmountUnclear, "20", "20 min|20 km|20 s")]
    [InlineData("50 R", NotationProblem.AmountUnclear, "50", "50 m|50 s")]
    [InlineData("99 R", NotationProblem.AmountUnclear, "99", "99 m|99 s")]
    [InlineData("49 m R", NotationProblem.AmountUnclear, "49 m", "49 min")]
    [InlineData("0 s R", NotationProblem.AmountOutOfRange, "0 s", "")]
    [InlineData("361 min L", NotationProblem.AmountOutOfRange, "361 min", "")]
    [InlineData("0.04 km E", NotationProblem.AmountOutOfRange, "0.04 km", "")]
    [InlineData("101 km E", NotationProblem.AmountOutOfRange, "101 km", "")]
    [InlineData("1:2 R", NotationProblem.OutOfPlace, "1:2", "")]
    [InlineData("1:2:03 R", NotationProblem.OutOfPlace, "1:2:03", "")]
    [InlineData("0:00:01:30 R", NotationProblem.OutOfPlace, "0:00:01:30", "")]
    [InlineData("1000:00 R", NotationProblem.OutOfPlace, "1000:00", "")]
    [InlineData("1.5:30 R", NotationProblem.OutOfPlace, "1.5:30", "")]
    [InlineData("20 min temop", NotationProblem.WordUnknown, "temop", "tempo")]
    [InlineData("eassy 20 min", NotationProblem.WordUnknown, "eassy", "easy")]
    [InlineData("800 kilomters R", NotationProblem.WordUnknown, "kilomters", "kilometers")]
    [InlineData("100 secnds R", NotationProblem.WordUnknown, "secnds", "seconds")]
    [InlineData("6 x 400 R wiith 400 jog", NotationProblem.WordUnknown, "wiith", "with")]
    [InlineData("400 R 🙂", NotationProblem.OutOfPlace, "🙂", "")]
    [InlineData("400 R 20.", NotationProblem.OutOfPlace, "20", "+ 20")]
    [InlineData("2 x (200 R 200 jog)", NotationProblem.OutOfPlace, "200", "+ 200")]
    [InlineData("400 R (90 s jog", NotationProblem.BracketOpen, "(", "")]
    [InlineData("400 R (90 s jog 200 R)", NotationProblem.OutOfPlace, "200", "+ 200")]
    [InlineData("20 min T > T", NotationProblem.ProgressionNotRising, "20 min T > T", "20 min E > T")]
    [InlineData("2 x 2 x 2 x 400 R", NotationProblem.NestedTooDeeply, "2", "")]
    [InlineData("61 x 400 R", NotationProblem.RepeatOutOfRange, "61", "")]
    public void A_slip_is_named_and_mended(string typed, NotationProblem kind, string input, string instead)
    {
        var problem = WorkoutNotation.Parse(typed).Problem!;

        Assert.Equal((kind, input, instead), (problem.Kind, problem.Input, string.Join('|', problem.Suggestions)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("w")]
    [InlineData("with")]
    [InlineData("then")]
    [InlineData("and")]
    [InlineData("to")]
    [InlineData("km")]
    [InlineData("min")]
    [InlineData("at")]
    public void A_known_word_in_the_wrong_place_is_not_called_unknown(string word) =>
        Assert.Equal(NotationProblem.OutOfPlace, WorkoutNotation.Parse($"{word} 400 R").Problem!.Kind);

    [Fact]
    public void Half_a_sign_at_the_end_is_a_slip_like_any_other() =>
        Assert.Equal(NotationProblem.OutOfPlace, WorkoutNotation.Parse("400 R \ud83d").Problem!.Kind);

    [Theory]
    [InlineData(40, null)]
    [InlineData(41, NotationProblem.TooLong)]
    public void A_workout_has_forty_steps_at_most(int steps, NotationProblem? kind) =>
        Assert.Equal(kind, WorkoutNotation.Parse(string.Join('+', Enumerable.Repeat("1 mi E", steps))).Problem?.Kind);

    [Theory]
    [InlineData(2_000, null)]
    [InlineData(2_001, NotationProblem.TooLong)]
    public void A_workout_has_two_thousand_characters_at_most(int characters, NotationProblem? kind) =>
        Assert.Equal(kind, WorkoutNotation.Parse("400 R".PadRight(characters)).Problem?.Kind);

    [Theory]
    [InlineData("5 x 400 R w/ 400 jog")]
    [InlineData("6 x 400 R w/ 200 jog")]
    [InlineData("6 x 300 R w/ 400 jog")]
    public void Repeats_differ_by_what_they_repeat_how_often_and_what_comes_between(string other) =>
        Assert.NotEqual(WorkoutNotation.Parse("6 x 400 R w/ 400 jog").Value[0], WorkoutNotation.Parse(other).Value[0]);

    private static void AssertWritten(string written, string typed) =>
        Assert.Equal(written, WorkoutNotation.Format(WorkoutNotation.Parse(typed).Value));
}
