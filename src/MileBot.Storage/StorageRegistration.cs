using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Dialogs;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Links;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Rights;
using MileBot.Runners.Starting;
using MileBot.Storage.Books;
using MileBot.Storage.Opening;

namespace MileBot.Storage;

/// <summary>Puts the room together.</summary>
public static class StorageRegistration
{
    /// <summary>Adds what implements the ports of the other rooms. The database is opened before any hosted service starts.</summary>
    /// <exception cref="StorageUnavailableException">
    /// Here when the connection string is wrong; from the host's start when the database cannot be used.
    /// </exception>
    public static IServiceCollection AddMileBotStorage(this IServiceCollection services, StorageOptions options)
    {
        var file = DatabaseFile.Of(options);
        services.AddSingleton(file);
        services.AddSingleton<ConnectionSettings>();
        services.AddPooledDbContextFactory<MileBotDb>(
            (provider, db) =>
                db.UseSqlite(file.ConnectionString)
                    .AddInterceptors(provider.GetRequiredService<ConnectionSettings>())
                    // The outbox asks each second: that is not worth a line at Information.
                    .ConfigureWarnings(log => log.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)))
        );
        // Lazy: EF takes its time to start, and the first answer needs none of it.
        services.AddSingleton(provider => new Ledger(new(provider.GetRequiredService<IDbContextFactory<MileBotDb>>)));
        services.AddSingleton<QuickReads>();
        services.AddSingleton<IRunnerBook, RunnerBook>();
        services.AddSingleton<IReminderBook, ReminderBook>();
        services.AddSingleton<ISeasonBook, SeasonBook>();
        services.AddSingleton<IDraftBook, DraftBook>();
        services.AddSingleton<IOpenQuestions, OpenQuestionBook>();
        services.AddSingleton<ILinkBook, LinkBook>();
        services.AddSingleton<IPersonalData, PersonalData>();
        services.AddSingleton<IOutbox, OutboxBook>();
        services.AddSingleton<StorageStart>();
        return services.AddHostedService(provider => provider.GetRequiredService<StorageStart>());
    }
}
