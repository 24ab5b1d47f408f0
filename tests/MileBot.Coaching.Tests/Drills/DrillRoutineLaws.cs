using CsCheck;
using MileBot.Coaching.Drills;
using MileBot.Coaching.Exercises;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Drills;

public sealed class DrillRoutineLaws
{
    private static readonly Gen<Drill> SomeDrill = Gen.Select(
        Gen.Enum<DrillStage>(),
        Gen.Enum<TrainingLevel>(),
        Gen.Int[1, 6],
        (stage, from, halfMinutes) =>
            new Drill(
                $"{stage}-{from}-{halfMinutes}",
                stage,
                from,
                new Sets(2, new SetSize.Repetitions(1, 1)),
                RaceTime.FromSeconds(30 * halfMinutes)
            )
    );

    private static readonly Gen<TrainingLevel> Level = Gen.Enum<TrainingLevel>();
    private static readonly Gen<RaceTime> Time = Gen.Int[5, 30].Select(minutes => RaceTime.FromMinutes(minutes));

    [Fact]
    public void A_routine_suits_the_level_fits_the_time_and_goes_from_loose_to_fast() =>
        Gen.Select(SomeDrill.List[0, 25], Level, Time, Gen.Int[0, 400])
            .Sample(
                (drills, level, time, day) =>
                {
                    var routine = DrillRoutine.For(drills, level, time, day);

                    Assert.All(routine, drill => Assert.True(drill.From <= level));
                    Assert.All(routine, drill => Assert.NotEqual(DrillStage.Hill, drill.Stage));
                    Assert.True(routine.Sum(drill => drill.Lasts.Seconds) <= time.Seconds);
                    Assert.Equal(routine.OrderBy(drill => drill.Stage), routine);
                },
                iter: Laws.Cases / 10
            );

    [Fact]
    public void Nothing_that_would_still_fit_is_left_out() =>
        Gen.Select(SomeDrill.List[0, 25], Level, Time)
            .Sample(
                (drills, level, time) =>
                {
                    var routine = DrillRoutine.For(drills, level, time, day: 0);
                    var left = time.Seconds - routine.Sum(drill => drill.Lasts.Seconds);
                    var legal = drills.Where(drill => drill.From <= level && drill.Stage != DrillStage.Hill);

                    Assert.All(
                        legal.Except(routine, ReferenceEqualityComparer.Instance).OfType<Drill>(),
                        drill => Assert.True(drill.Lasts.Seconds > left)
                    );
                },
                iter: Laws.Cases / 10
            );

    [Fact]
    public void Every_stage_has_its_turn_before_any_has_a_second()
    {
        Drill[] drills =
        [
            .. Enum.GetValues<DrillStage>().SelectMany(stage => new[] { OneMinute(stage, 1), OneMinute(stage, 2) }),
        ];

        var routine = DrillRoutine.For(drills, TrainingLevel.Fast, RaceTime.FromMinutes(5), day: 0);

        Assert.Equal(["Loosen-1", "Form-1", "Power-1", "Speed-1", "Speed-2"], routine.Select(drill => drill.Name));
    }

    [Fact]
    public void Gentle_drills_go_before_hard_ones_of_their_stage()
    {
        Drill[] drills =
        [
            OneMinute(DrillStage.Form, 1) with
            {
                From = TrainingLevel.Experienced,
            },
            OneMinute(DrillStage.Form, 2),
        ];

        var routine = DrillRoutine.For(drills, TrainingLevel.Fast, RaceTime.FromMinutes(5), day: 0);

        Assert.Equal(["Form-2", "Form-1"], routine.Select(drill => drill.Name));
    }

    [Fact]
    public void Another_day_brings_another_drill()
    {
        Drill[] drills = [.. Enumerable.Range(1, 10).Select(number => OneMinute(DrillStage.Form, number))];

        IReadOnlyList<Drill> On(int day) => DrillRoutine.For(drills, TrainingLevel.Fast, RaceTime.FromMinutes(5), day);

        Assert.NotEqual(On(day: 1), On(day: 2));
        Assert.Equal(On(day: 1), On(day: 11));
    }

    private static Drill OneMinute(DrillStage stage, int number) =>
        new(
            $"{stage}-{number}",
            stage,
            TrainingLevel.Beginner,
            new Sets(1, new SetSize.Repetitions(1, 1)),
            RaceTime.FromMinutes(1)
        );
}
