using Microsoft.EntityFrameworkCore;
using MileBot.Storage.Errands;

namespace MileBot.Storage.Sqlite;

/// <summary>The tables in an SQLite file.</summary>
internal sealed class SqliteDb(DbContextOptions<SqliteDb> options) : MileBotDb(options)
{
    private static readonly JsonRows Rows = new();

    public override IRowSets RowSets => Rows;
}
