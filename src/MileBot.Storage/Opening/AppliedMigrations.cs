using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MileBot.Storage.Opening;

/// <summary>Which changes of the tables there are, and which a database has had. EF knows too, but takes half a second to say.</summary>
internal static class AppliedMigrations
{
    public static HashSet<string> Known { get; } =
    [.. typeof(MileBotDb).Assembly.GetTypes().Select(Id).OfType<string>()];

    public static async Task<HashSet<string>> ReadAsync(
        SqliteConnection connection,
        CancellationToken cancellationToken
    )
    {
        var applied = new HashSet<string>();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
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

    private static string? Id(Type type) => type.GetCustomAttribute<MigrationAttribute>()?.Id;
}
