using CsCheck;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>Stops and returns in any order, most of them on the same day, with the plan built again between them.</summary>
public sealed class ReturnLaws
{
    private const int FirstDay = 9;

    /// <summary>Scenario's runner trains on five days a week, so none of any seven days is without running.</summary>
    private const int Week = 7;

    private static readonly Gen<(Deed Deed, int DaysLater)[]> Deeds = Gen.Select(
        Gen.Enum<Deed>(),
        Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 8]))
    ).Array[1, 10];

    [Fact]
    public void Whoever_is_back_runs_again() =>
        Laws.Hold(
            Deeds,
            deeds =>
            {
                var (scenario, day) = Lived(deeds);
                var allowance = Allowance.Of(scenario.Season.Events, Scenario.Date(day));
                var from = LocalDate.Max(Scenario.Date(day), allowance.RestUntil);
                if (allowance.IsStopped || from.PlusDays(Week) > scenario.Plan.Days[^1].Date)
                {
                    return;
                }

                Assert.True(
                    scenario.Plan.Days.Any(planned =>
                        planned.Date >= from
                        && planned.Date < from.PlusDays(Week)
                        && planned.Workout.Kind != WorkoutKind.Rest
                    ),
                    $"nothing in the week from {from}: {string.Join(", ", deeds)}"
                );
            },
            Math.Max(Laws.Cases / 200, 20)
        );

    private static (Scenario Scenario, int Day) Lived(IEnumerable<(Deed Deed, int DaysLater)> deeds)
    {
        var (scenario, day) = (new Scenario().Ran(1, FirstDay - 1), FirstDay);
        foreach (var (deed, daysLater) in deeds.Append((Deed.IsBack, 0)))
        {
            day += daysLater;
            Do(scenario.Listens(day), deed, day).Listens(day);
        }

        return (scenario, day);
    }

    private static Scenario Do(Scenario scenario, Deed deed, int day) =>
        deed switch
        {
            Deed.HurtsALot => scenario.Happens(date => new SeasonEvent.Pain(date, 7, IsAlarming: false), day),
            Deed.HurtsALittle => scenario.Happens(date => new SeasonEvent.Pain(date, 4, IsAlarming: false), day),
            Deed.HasFever => scenario.Happens(date => new SeasonEvent.Illness(date, IllnessKind.Feverish), day),
            Deed.HasACold => scenario.Happens(date => new SeasonEvent.Illness(date, IllnessKind.Mild), day),
            Deed.TakesABreak => scenario.Happens(date => new SeasonEvent.Break(date), day),
            Deed.IsBack => scenario.Happens(date => new SeasonEvent.Return(date), day),
            Deed.BuildsAgain => scenario.BuildsAgain(day),
            Deed.GivesAMile => scenario.Paces(day),
            Deed.TakesBack => scenario.TakesBack(),
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, message: null),
        };
}
