using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace MileBot.Storage;

/// <summary>For <c>dotnet ef migrations add</c> alone.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<MileBotDb>
{
    public MileBotDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<MileBotDb>().UseSqlite("Data Source=design-time.db").Options);
}
