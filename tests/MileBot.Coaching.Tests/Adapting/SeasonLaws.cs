using CsCheck;
using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>Seasons lived day by day. Nightly there are 20,000 of them (tests/nightly/seasons/run.sh).</summary>
public sealed class SeasonLaws
{
    private static readonly int Seasons = int.TryParse(
        Environment.GetEnvironmentVariable("MILEBOT_SEASONS"),
        out var seasons
    )
        ? seasons
        : Math.Min(Laws.Cases, 500);

    [Fact]
    public void No_rule_is_broken_on_any_day_of_any_season()
    {
        var counts = new Dictionary<ChangeReason, int>();
        var (lived, undone) = (0, 0);
        SeasonGen.Life.Sample(
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
            iter: Seasons,
            threads: Environment.ProcessorCount
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
