using Microsoft.EntityFrameworkCore;

namespace MileBot.Storage.PostgreSql;

/// <summary>The tables on a PostgreSQL server.</summary>
internal sealed class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options) : MileBotDb(options);
