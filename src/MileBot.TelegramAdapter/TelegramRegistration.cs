using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Commands;

namespace MileBot.TelegramAdapter;

/// <summary>Puts Telegram among the services.</summary>
public static class TelegramRegistration
{
    /// <summary>
    /// Adds the adapter and the hosted service that listens. The host must also know <see cref="IAskDesk"/>,
    /// <see cref="ICommandMenu"/>, <see cref="ClockCheck"/> and <see cref="TimeProvider"/>.
    /// </summary>
    /// <exception cref="ArgumentException">An option is wrong; the text is <see cref="TelegramOptions.Problem"/>.</exception>
    public static IServiceCollection AddTelegramAdapter(this IServiceCollection services, TelegramOptions options)
    {
        if (options.Problem is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        services.AddSingleton(provider => new TelegramAdapter(
            options,
            provider.GetRequiredService<ICommandMenu>(),
            provider.GetRequiredService<ClockCheck>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TelegramAdapter>>()
        ));
        return services.AddAdapterHost<TelegramAdapter>();
    }
}
