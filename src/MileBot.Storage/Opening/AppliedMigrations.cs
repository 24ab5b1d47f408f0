using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MileBot.Storage.Opening;

/// <summary>Which changes of the tables there are, and which a database has had. EF knows too, but takes half a second to say.</summary>
internal static class AppliedMigrations
{
    /// <summary>Those this program knows for a kind of database.</summary>
    public static HashSet<string> Of<TDb>()
        where TDb : MileBotDb =>
        [
            .. typeof(TDb)
                .Assembly.GetTypes()
                .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TDb))
                .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
                .OfType<string>(),
        ];

    /// <summary>Those a database has had.</summary>
    /// <param name="connection">Open.</param>
    /// <param name="countHistories">Counts the tables in which EF keeps its history: none or one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<HashSet<string>> ReadAsync(
        DbConnection connection,
        string countHistories,
        CancellationToken cancellationToken
    )
    {
        var applied = new HashSet<string>();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A text of our own.
        command.CommandText = countHistories;
#pragma warning restore CA2100
        if (await command.ExecuteScalarAsync(cancellationToken) is 0L)
        {
            return applied;
        }

        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" """;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            applied.Add(reader.GetString(0));
        }

        return applied;
    }
}
