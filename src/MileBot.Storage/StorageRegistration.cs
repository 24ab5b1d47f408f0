using Microsoft.Extensions.DependencyInjection;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
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
using MileBot.Storage.PostgreSql;
using MileBot.Storage.Sqlite;

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
        AddDatabase(services, options, file => file);
        services.AddSingleton<StorageTrouble>().AddSingleton<Ledger>();
        services.AddSingleton<IRunnerBook, RunnerBook>();
        services.AddSingleton<IReminderBook, ReminderBook>();
        services.AddSingleton<ISeasonBook, SeasonBook>();
        services.AddSingleton<IDraftBook, DraftBook>();
        services.AddSingleton<IOpenQuestions, OpenQuestionBook>();
        services.AddSingleton(new GuessLimit());
        services.AddSingleton<ILinkBook, LinkBook>();
        services.AddSingleton<IPersonalData, PersonalData>();
        services.AddSingleton<OutboxWrites>();
        services.AddSingleton<IDirectChats, DirectChats>();
        services.AddSingleton<IInbox, Inbox>();
        services.AddSingleton<IOutbox, OutboxBook>();
        services.AddSingleton<IDeliveryRecords, DeliveryRecords>();
        services.AddSingleton<DueTimes>();
        services.AddSingleton<StorageStart>();
        return services.AddHostedService(provider => provider.GetRequiredService<StorageStart>());
    }

    /// <summary>Adds no more than what an operator asks of a database that a worker may be using. Nothing is written, made or migrated.</summary>
    /// <exception cref="StorageUnavailableException">The connection string is wrong, or names a file that is not there.</exception>
    public static IServiceCollection AddMileBotRecords(this IServiceCollection services, StorageOptions options)
    {
        AddDatabase(services, options, file => file.ForReading());
        return services
            .AddSingleton<StorageTrouble>()
            .AddSingleton<Ledger>()
            .AddSingleton<IDeliveryRecords, DeliveryRecords>();
    }

    private static void AddDatabase(
        IServiceCollection services,
        StorageOptions options,
        Func<DatabaseFile, DatabaseFile> opened
    )
    {
        switch (options.Provider)
        {
            case StorageProvider.Sqlite:
                services.AddSingleton(opened(DatabaseFile.Of(options)));
                services.AddSingleton<IDatabase, SqliteDatabase>().AddSingleton<IQuickReads, SqliteReads>();
                services.AddSingleton<IRoles, RolesAlone>();
                break;
            case StorageProvider.PostgreSql:
                var source = ServerAddress.Open(options);
                // By a factory, so that the container closes its connections at the end.
                services.AddSingleton(_ => source);
                services.AddSingleton<IDatabase, PostgreSqlDatabase>().AddSingleton<IQuickReads, PostgreSqlReads>();
                services.AddSingleton<Leases>().AddSingleton<IRoles, LeasedRoles>();
                break;
            default:
                throw new InvalidOperationException("A database of an unknown kind.");
        }
    }
}
