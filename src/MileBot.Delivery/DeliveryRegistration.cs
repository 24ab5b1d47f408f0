using Microsoft.Extensions.DependencyInjection;
using MileBot.Delivery.Planning;
using MileBot.Delivery.Sending;
using Quartz;

namespace MileBot.Delivery;

/// <summary>Puts the room together.</summary>
public static class DeliveryRegistration
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Adds the daily messages. Needs an <see cref="Outbox.IOutbox"/>, the desk, the adapters, a clock, its check and a time provider.
    /// </summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="time">The same time provider, whose seconds Quartz counts.</param>
    public static IServiceCollection AddMileBotDelivery(this IServiceCollection services, TimeProvider time)
    {
        services.AddSingleton<OutboxBell>();
        services.AddSingleton<Courier>();
        services.AddHostedService<OutboxSender>();
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(new SteadyTime(time));
            quartz.UseInMemoryStore();
            quartz.UseDefaultThreadPool(maxConcurrency: 1);
            quartz.ScheduleJob<DueSweep>(
                trigger => trigger.WithIdentity("each-second").StartNow().WithSimpleSchedule(SweepEvery),
                job => job.WithIdentity(DueSweep.Key)
            );
        });
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
