using Microsoft.Extensions.Time.Testing;
using MileBot.DiscordClient.Limits;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>Callers whose patience ends while it is their turn.</summary>
public sealed class WaitingLineTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task A_place_whose_taker_has_just_lost_patience_goes_to_the_next()
    {
        using var door = new NarrowDoor(time);
        Assert.Null(await EnterAsync(door));
        var impatient = EnterAsync(door);
        door.Passing = () => time.Advance(Patience);

        door.Leave();

        Assert.Equal(Patience, await impatient);
        var next = EnterAsync(door);
        Assert.True(next.IsCompleted);
        Assert.Null(await next);
    }

    private static Task<TimeSpan?> EnterAsync(NarrowDoor door) =>
        door.EnterAsync(Patience, TestContext.Current.CancellationToken).AsTask();

    /// <summary>Lets one through at a time, and lets the test do something meanwhile.</summary>
    private sealed class NarrowDoor(TimeProvider time) : WaitingLine(time)
    {
        private bool isTaken;

        public Action Passing { get; set; } = () => { };

        public void Leave()
        {
            lock (Gate)
            {
                isTaken = false;
            }

            Pump();
        }

        protected override bool TryPass(long now)
        {
            if (isTaken)
            {
                return false;
            }

            isTaken = true;
            Passing();
            return true;
        }

        protected override void PutBack() => isTaken = false;

        protected override long? OpensAt(long now) => null;
    }
}
