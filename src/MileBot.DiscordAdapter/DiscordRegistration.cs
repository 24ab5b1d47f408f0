using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Commands;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Interactions;

namespace MileBot.DiscordAdapter;

/// <summary>Puts Discord among the services.</summary>
public static class DiscordRegistration
{
    /// <summary>
    /// Adds the adapter and the hosted service that listens; with interactions over HTTP also the <see cref="DiscordDoor"/> that
    /// a web server must lead to. The host must also know <see cref="IAskDesk"/>, <see cref="ICommandMenu"/>,
    /// <see cref="IDirectChats"/>, <see cref="ClockCheck"/> and <see cref="TimeProvider"/>.
    /// </summary>
    /// <exception cref="ArgumentException">An option is wrong; the text is <see cref="DiscordOptions.Problem"/>.</exception>
    public static IServiceCollection AddDiscordAdapter(this IServiceCollection services, DiscordOptions options)
    {
        if (options.Problem is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        if (options.Interactions == InteractionsBy.Http)
        {
            services.AddSingleton(provider =>
                Door(
                    options,
                    provider.GetRequiredService<TimeProvider>(),
                    provider.GetRequiredService<ILogger<DiscordDoor>>()
                )
            );
        }

        services.AddSingleton(provider => Adapter(options, provider));
        return services.AddAdapterHost<DiscordAdapter>();
    }

    internal static DiscordDoor Door(DiscordOptions options, TimeProvider time, ILogger<DiscordDoor> logger) =>
        new(
            InteractionSignature.Of(options.PublicKey, time)
                ?? throw new ArgumentException("Discord:PublicKey is no Ed25519 key.", nameof(options)),
            time,
            logger
        );

    private static DiscordAdapter Adapter(DiscordOptions options, IServiceProvider provider)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        return new DiscordAdapter(
            new DiscordConnection(options, provider.GetRequiredService<ClockCheck>(), time, new Chance(Seed())),
            options,
            provider.GetRequiredService<ICommandMenu>(),
            provider.GetService<DiscordDoor>(),
            provider.GetRequiredService<IDirectChats>(),
            time,
            provider.GetRequiredService<ILogger<DiscordAdapter>>()
        );
    }

    /// <summary>Bots that start together must not connect together.</summary>
    private static ulong Seed() =>
        BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}
