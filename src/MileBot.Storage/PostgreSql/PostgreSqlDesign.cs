using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace MileBot.Storage.PostgreSql;

/// <summary>For <c>dotnet ef migrations add NAME --context PostgreSqlDb --output-dir PostgreSql/Migrations</c> alone.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlDb>
{
    public PostgreSqlDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql("Host=design-time").Options);
}
