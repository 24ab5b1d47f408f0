using CsCheck;
using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>Seasons lived day by day. Nightly there are 20,000 of them (tests/nightly/seasons/run.sh).</summary>
public sealed class SeasonLaws
{
    /// <summary>A season is a hundred days and more of checks, so one for 200 of what other laws take is plenty.</summary>
    private static readonly int Seasons = Math.Max(Laws.Cases / 200, 20);

    [Fact]
    public void No_rule_is_broken_on_any_day_of_any_season()
    {
        var counts = new Dictionary<ChangeReason, int>();
        var (lived, undone) = (0, 0);
        Laws.Hold(
            SeasonGen.Life,
            life =>
            {
                if (SimulatedSeason.Live(life.Request, life.Temper, life.Days) is not { } season)
                {
                    return;
                }

                lock (counts)
                {
                    lived++;
                    undone += season.Undone;
                    foreach (var (reason, count) in season.Count)
                    {
                        counts[reason] = counts.GetValueOrDefault(reason) + count;
                    }
                }
            },
            Seasons
        );

        var summary =
            $"{lived} seasons, {undone} undone; "
            + string.Join(", ", counts.OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}"));
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        Assert.True(lived >= Seasons * 0.9, summary);
        // Some reasons come up once in a hundred seasons or less: only many seasons must show them all.
        if (Seasons >= 5_000)
        {
            Assert.Equal(Enum.GetValues<ChangeReason>().Except(RunnersOwn), counts.Keys.Order());
        }
    }

    private static readonly ChangeReason[] RunnersOwn =
    [
        ChangeReason.Started,
        ChangeReason.Moved,
        ChangeReason.Skipped,
        ChangeReason.Rebuilt,
    ];
}
