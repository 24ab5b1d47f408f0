using MileBot.Storage.Opening;

namespace MileBot.Delivery.Tests.Storage;

public sealed class GatheringTests : IDisposable
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly List<int[]> rounds = [];
    private readonly SemaphoreSlim begun = new(0);
    private readonly SemaphoreSlim mayEnd = new(0);

    public void Dispose()
    {
        begun.Dispose();
        mayEnd.Dispose();
    }

    [Fact]
    public async Task Who_comes_alone_waits_for_nobody()
    {
        var gathering = new Gathering<int>(1, 10, RoundAsync);

        gathering.Add(1);
        await begun.WaitAsync(Cancelled);

        Assert.Equal(
            [
                [1],
            ],
            rounds
        );
        mayEnd.Release();
    }

    [Fact]
    public async Task Who_comes_meanwhile_is_part_of_the_next_round_in_their_order_and_no_more_than_fit()
    {
        var gathering = new Gathering<int>(1, 3, RoundAsync);

        gathering.Add(1);
        await begun.WaitAsync(Cancelled);
        foreach (var later in Enumerable.Range(2, 4))
        {
            gathering.Add(later);
        }

        await EndAsync();
        await EndAsync();

        Assert.Equal(
            [
                [1],
                [2, 3, 4],
                [5],
            ],
            rounds
        );
        mayEnd.Release();
    }

    [Fact]
    public async Task As_many_rounds_as_allowed_go_on_side_by_side_and_begin_again_after_a_rest()
    {
        var gathering = new Gathering<int>(2, 10, RoundAsync);

        gathering.Add(1);
        await begun.WaitAsync(Cancelled);
        gathering.Add(2);
        await begun.WaitAsync(Cancelled);
        gathering.Add(3);
        gathering.Add(4);
        await EndAsync();
        mayEnd.Release(2);
        gathering.Add(5);
        await begun.WaitAsync(Cancelled);

        Assert.Equal(
            [
                [1],
                [2],
                [3, 4],
                [5],
            ],
            rounds
        );
        mayEnd.Release();
    }

    private async Task EndAsync()
    {
        mayEnd.Release();
        await begun.WaitAsync(Cancelled);
    }

    private async Task RoundAsync(IReadOnlyList<int> together)
    {
        lock (rounds)
        {
            rounds.Add([.. together]);
        }

        begun.Release();
        await mayEnd.WaitAsync(Cancelled);
    }
}
