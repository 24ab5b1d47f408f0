namespace MileBot.Adapters.Tests.Contract;

/// <summary>Waiting that ends, by the real clock: a test's own may stand still.</summary>
internal static class Wait
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Waits for something that is bound to come.</summary>
    public static Task<T> ForAsync<T>(Task<T> task) => task.WaitAsync(Patience, TestContext.Current.CancellationToken);

    /// <summary>For what nothing tells of: looks every now and then until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        for (var look = 0; look < 600 && !isSo(); look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        Assert.True(isSo());
    }
}
