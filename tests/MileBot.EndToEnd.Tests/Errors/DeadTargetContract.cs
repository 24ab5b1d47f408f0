using MileBot.EndToEnd.Tests.Kit;

namespace MileBot.EndToEnd.Tests.Errors;

/// <summary>
/// Each answer that closes a chat, before the first message, in the middle and after a restart: asked as often as it may be and no
/// oftener, and written to again as soon as the runner is back (test matrix, T17).
/// </summary>
public abstract class DeadTargetContract
{
    private const int DaysAfter = 4;

    protected abstract Database Database { get; }

    protected abstract string Platform { get; }

    /// <summary>How often the platform was asked to take a message.</summary>
    protected abstract int Requests { get; }

    protected abstract IReadOnlyList<DeadTarget> NewTargets();

    protected abstract Task StartAsync();

    protected abstract Task RestartAsync();

    /// <summary>When the runners are stored.</summary>
    protected virtual void Filled() { }

    [Fact]
    public async Task A_closed_chat_is_asked_no_oftener_than_it_may_be_and_opens_with_the_next_contact()
    {
        await StartAsync();
        var targets = NewTargets();
        var days = new DeadTargets(Database, Platform, targets);
        days.Fill();
        Filled();
        await days.DayAsync(target => target.Moment != Moment.First);
        Close(targets, target => target.Moment != Moment.AfterRestart);
        var before = Requests;
        await days.DayAsync(target => target.Moment != Moment.AfterRestart);
        Close(targets, target => target.Moment == Moment.AfterRestart);
        await RestartAsync();
        await days.DaysAsync(DaysAfter);

        var allowed = targets.Sum(target =>
            target.Row.RequestsIn(DaysAfter + (target.Moment == Moment.AfterRestart ? 0 : 1))
        );
        Assert.True(allowed == Requests - before, $"{Requests - before} requests instead of {allowed}: {days.Told()}");
        foreach (var target in targets)
        {
            Assert.Equal(target.Row.Days is null ? "On" : "Unreachable", days.State(target));
            await target.Return();
            Assert.Equal("On", days.State(target));
        }

        await days.DayAsync(_ => true);
        Assert.All(targets, target => Assert.Equal("Sent", days.Last(target)));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Platform}: {targets.Count} closed chats, {DaysAfter} days, {allowed} requests."
        );
    }

    private static void Close(IEnumerable<DeadTarget> targets, Func<DeadTarget, bool> which)
    {
        foreach (var target in targets.Where(which))
        {
            target.Close();
        }
    }
}
