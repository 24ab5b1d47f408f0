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
        var gathering = new Gathering<int>(10, RoundAsync);

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
        var gathering = new Gathering<int>(3, RoundAsync);

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
    public async Task After_a_rest_a_round_begins_anew()
    {
        var gathering = new Gathering<int>(10, RoundAsync);

        gathering.Add(1);
        await begun.WaitAsync(Cancelled);
        gathering.Add(2);
        await EndAsync();
        mayEnd.Release();
        gathering.Add(3);
        await begun.WaitAsync(Cancelled);

        Assert.Equal(
            [
                [1],
                [2],
                [3],
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
