using NodaTime;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>
/// One of a machine's two clocks goes wrong by 500 in a million, 43 seconds a day: the one on the wall, which says what is due, or the
/// steady one, by which everybody sleeps. 96 runners live through a day of it (test matrix, T10).
/// </summary>
public abstract class DriftContract
{
    private const int MillionthsOff = 500;

    private static readonly Instant Begin = Given.Moment("2026-11-25T05:10:00Z");
    private static readonly Instant End = Begin + Duration.FromDays(1);
    private static readonly Duration Step = Duration.FromSeconds(0.5);
    private static readonly Duration Before = 3 * Step;
    private static readonly Duration Second = Duration.FromSeconds(1);

    protected abstract Task<TestDatabase> MakeAsync();

    [Theory]
    [InlineData(MillionthsOff)]
    [InlineData(-MillionthsOff)]
    public async Task With_a_steady_clock_that_is_fast_or_slow_each_message_comes_once_and_none_early(int millionths)
    {
        // The wall falls behind a steady clock that is fast.
        var sent = await LiveAsync(-millionths, (world, wall) => world.Check.Hear(wall.ToDateTimeOffset()));

        Check(sent);
    }

    /// <summary>Nobody can know better than the wall: by the right time they come as early or late as that is.</summary>
    [Theory]
    [InlineData(MillionthsOff)]
    [InlineData(-MillionthsOff)]
    public async Task With_a_wall_clock_that_is_fast_or_slow_each_message_comes_once_and_none_early_by_it(
        int millionths
    )
    {
        var sent = await LiveAsync(millionths, (world, _) => world.Check.Hear(world.Time.GetUtcNow()));

        Check(sent);
        Assert.All(sent, one => Assert.True(one.Steady - one.Due >= -Off(MillionthsOff, End) - Second));
    }

    private static void Check(List<Arrival> sent)
    {
        Assert.Equal(
            Crowd.Everybody.DueWithin(Begin, End).Select(one => one.Text).Order(),
            sent.Select(one => one.Text).Order()
        );
        Assert.All(sent, one => Assert.InRange(one.Wall - one.Due, -Second, Second));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{sent.Count} messages, by the wall {sent.Min(one => one.Wall - one.Due)} to {sent.Max(one => one.Wall - one.Due)} after their time, "
                + $"by the steady clock {sent.Min(one => one.Steady - one.Due)} to {sent.Max(one => one.Steady - one.Due)}."
        );
    }

    /// <summary>Lives through the day, in small steps around each time at which something is due by the wall.</summary>
    private async Task<List<Arrival>> LiveAsync(int millionths, Action<DeliveryWorld, Instant> tell)
    {
        await using var world = await DeliveryWorld.AtAsync($"{Begin}", await MakeAsync());
        var due = (await Crowd.RemindAsync(world)).DueWithin(Begin, End).ToDictionary(one => one.Text, one => one.Due);
        await world.StartSendingAsync();
        var sent = new List<Arrival>();
        foreach (var moment in due.Values.Distinct().Order())
        {
            var coarse = moment - Before - (world.Now + world.Ahead);
            for (var step = coarse; world.Now + world.Ahead < moment + Second - Step; step = Step)
            {
                world.Time.Advance(step.ToTimeSpan());
                world.Ahead = Off(millionths, world.Now);
                tell(world, world.Now + world.Ahead);
                await world.SweepAsync();
                await world.NothingWaitsAsync(world.Ahead);
                var (wall, steady) = (world.Now + world.Ahead, world.Now);
                sent.AddRange(
                    world
                        .Platform.Sent.Skip(sent.Count)
                        .Select(one => new Arrival(one.Text, due[one.Text], wall, steady))
                        .ToList()
                );
            }
        }

        return sent;
    }

    private static Duration Off(int millionths, Instant steady) => (steady - Begin) * millionths / 1_000_000;

    private sealed record Arrival(string Text, Instant Due, Instant Wall, Instant Steady);
}
