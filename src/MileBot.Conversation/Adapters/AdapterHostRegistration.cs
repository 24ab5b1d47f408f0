using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MileBot.Conversation.Adapters;

/// <summary>Puts what runs an adapter among the services.</summary>
public static class AdapterHostRegistration
{
    /// <summary>
    /// Makes an adapter that is among the services one of the <see cref="IChatAdapter"/>s, and adds the hosted service that runs it.
    /// The host must also know <see cref="IAskDesk"/>, <see cref="IRoles"/> and <see cref="TimeProvider"/>.
    /// </summary>
    /// <typeparam name="TAdapter">The adapter, as it is among the services.</typeparam>
    public static IServiceCollection AddAdapterHost<TAdapter>(this IServiceCollection services)
        where TAdapter : class, IChatAdapter =>
        services
            .AddSingleton<IChatAdapter>(provider => provider.GetRequiredService<TAdapter>())
            // AddHostedService would keep only one AdapterHost: it registers by type, and every platform has one.
            .AddSingleton<IHostedService>(provider => new AdapterHost(
                provider.GetRequiredService<TAdapter>(),
                provider.GetRequiredService<IAskDesk>(),
                provider.GetRequiredService<IRoles>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<AdapterHost>>()
            ));
}
