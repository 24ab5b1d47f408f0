using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using MileBot.Runners.Profiles;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Delivery.Tests;

/// <summary>A real database of a test's own, opened as the worker opens it. Opening it again is a restart.</summary>
public abstract class TestDatabase : IDisposable
{
    /// <summary>How the worker would be told of it.</summary>
    public abstract StorageOptions Options { get; }

    public async Task<ServiceProvider> OpenAsync(Action<IServiceCollection>? add = null)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddMileBotStorage(Options);
        add?.Invoke(services);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        var provider = services.BuildServiceProvider();
        try
        {
            foreach (var start in provider.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            {
                await start.StartingAsync(TestContext.Current.CancellationToken);
            }

            return provider;
        }
        catch
        {
            await provider.DisposeAsync();
            throw;
        }
    }

    /// <summary>What an operator would see in sqlite3 or psql, columns between bars.</summary>
    public abstract IReadOnlyList<string> Query(string sql);

    /// <summary>Gives a runner another account, as joining two chats does.</summary>
    public void Link(Account account, RunnerId runner) =>
        Query(
            $"INSERT INTO accounts (platform, user_id, runner_id) VALUES ('{account.Platform}', {account.UserId}, {runner.Value})"
        );

    /// <summary>The names of all its tables.</summary>
    public abstract IReadOnlyList<string> Tables();

    public abstract void Dispose();
}
