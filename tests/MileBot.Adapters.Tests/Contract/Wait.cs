namespace MileBot.Adapters.Tests.Contract;

/// <summary>For what nothing tells of.</summary>
internal static class Wait
{
    /// <summary>Looks every now and then until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        for (var look = 0; look < 600 && !isSo(); look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        Assert.True(isSo());
    }
}
