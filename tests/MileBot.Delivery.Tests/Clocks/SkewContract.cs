using NodaTime;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>
/// Three workers on one database, whose clocks are 90 s ahead, right and 90 s behind, all look what is due; the right to send moves
/// among them (test matrix, T10).
/// </summary>
public abstract class SkewContract
{
    private const int Runners = 120;

    private static readonly Duration[] Skews = [Duration.FromSeconds(90), Duration.FromSeconds(-90), Duration.Zero];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task Each_message_comes_once_and_none_early_from_a_worker_whose_clock_is_right()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z", await MakeAsync());
        for (var user = 1; user <= Runners; user++)
        {
            await world.RemindAsync("Europe/London", $"06:{5 + (user % 20):00}", user);
        }

        var workers = Skews.Select(skew => (Skew: skew, Roles: new HandedRoles())).ToArray();
        var senders = workers.Select(worker => world.NewSender(worker.Roles, worker.Skew)).ToArray();
        await Task.WhenAll(senders.Select(sender => sender.StartAsync(TestContext.Current.CancellationToken)));
        world.Time.Advance(TimeSpan.FromMinutes(3));

        var arrivals = new List<(string Text, Instant At, Duration Skew)>();
        for (var step = 0; step < 312; step++)
        {
            // Five minutes each: whoever is ahead leaves something to the others.
            var turn = step / 60 % workers.Length;
            if (step % 60 == 0)
            {
                await HandOverAsync(workers[(turn + 2) % 3].Roles, workers[turn].Roles);
            }

            world.Time.Advance(Step);
            await Task.WhenAll(Skews.Select(skew => Task.Run(() => world.SweepAsync(skew))));
            world.Bell.Ring();
            await world.NothingWaitsAsync(Skews[turn]);
            arrivals.AddRange(
                world.Platform.Sent.Skip(arrivals.Count).Select(sent => (sent.Text, world.Now, Skews[turn])).ToList()
            );
        }

        await Task.WhenAll(senders.Select(sender => sender.StopAsync(TestContext.Current.CancellationToken)));
        Array.ForEach(senders, sender => sender.Dispose());
        Assert.Equal(Runners, arrivals.Count);
        Assert.Equal(Runners, arrivals.Select(one => one.Text).Distinct().Count());
        Assert.DoesNotContain(arrivals, one => one.Skew == Duration.Zero && one.At < DueOf(one.Text));
        Assert.DoesNotContain(arrivals, one => one.At < DueOf(one.Text) - Skews[0]);
        Assert.All(Skews, skew => Assert.Contains(arrivals, one => one.Skew == skew));
    }

    /// <summary>As leases do: nobody begins before the other has ended. Ends when it is played.</summary>
    private static async Task HandOverAsync(HandedRoles from, HandedRoles to)
    {
        from.Take();
        await from.Left.WaitAsync(Patience, TestContext.Current.CancellationToken);
        to.Give();
        await to.Begun.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private static Instant DueOf(string text) =>
        Given.Moment("2026-11-25T06:00:00Z")
        + Duration.FromMinutes(
            5 + (int.Parse(text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) % 20)
        );
}
