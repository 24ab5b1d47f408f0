using Microsoft.Extensions.Time.Testing;

namespace MileBot.Delivery.Tests;

/// <summary>Lets time pass where real work goes on between its steps.</summary>
internal static class FakeTime
{
    /// <summary>Passes in steps of half a second, each with a moment for what it has set off.</summary>
    public static async Task PassAsync(this FakeTimeProvider time, TimeSpan duration)
    {
        for (var step = TimeSpan.FromSeconds(0.5); duration > TimeSpan.Zero; duration -= step)
        {
            await Task.Delay(50);
            time.Advance(step);
        }

        await Task.Delay(50);
    }
}
