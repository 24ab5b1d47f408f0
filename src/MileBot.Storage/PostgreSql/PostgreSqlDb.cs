using Microsoft.EntityFrameworkCore;
using MileBot.Storage.Errands;

namespace MileBot.Storage.PostgreSql;

/// <summary>The tables on a PostgreSQL server, with one for what workers share out among themselves.</summary>
internal sealed class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options) : MileBotDb(options)
{
    private static readonly ArrayRows Rows = new();

    public override IRowSets RowSets => Rows;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LeaseRow>().ToTable("leases").HasKey(row => row.Role);
        base.OnModelCreating(modelBuilder);
    }
}
