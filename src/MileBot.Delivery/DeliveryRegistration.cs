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
    /// Adds the daily messages. Needs an <see cref="Outbox.IOutbox"/>, the desk, the adapters, a clock and a time provider, which
    /// Quartz uses too.
    /// </summary>
    public static IServiceCollection AddMileBotDelivery(this IServiceCollection services)
    {
        services.AddSingleton<OutboxBell>();
        services.AddSingleton<Courier>();
        services.AddHostedService<OutboxSender>();
        services.AddQuartz(quartz =>
        {
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
