using Microsoft.EntityFrameworkCore;

namespace MileBot.Storage.Sqlite;

/// <summary>The tables in an SQLite file.</summary>
internal sealed class SqliteDb(DbContextOptions<SqliteDb> options) : MileBotDb(options);
