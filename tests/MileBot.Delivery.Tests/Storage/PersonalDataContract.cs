using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using MileBot.Runners.Profiles;
using MileBot.Runners.Rights;
using MileBot.Storage;
using MileBot.Storage.Opening;
using MileBot.Storage.Rights;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>
/// What is kept is exported, and what is forgotten is gone: every table and column of the model, found by reflection, and every
/// table of the database.
/// </summary>
public abstract class PersonalDataContract : IAsyncLifetime
{
    private const long Ann = 4_242_424_242;
    private const long Bob = 5_353_535_353;

    private TestDatabase database = null!;
    private ServiceProvider provider = null!;
    private CanaryRows ann = null!;
    private CanaryRows bob = null!;

    /// <summary>What begins every text of hers.</summary>
    protected string AnnsText => ann.Text;

    protected string BobsText => bob.Text;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private IPersonalData Data => provider.GetRequiredService<IPersonalData>();

    private Account AnnsAccount => new(ann.Platform, Ann);

    protected abstract Task<TestDatabase> MakeAsync();

    public async ValueTask InitializeAsync()
    {
        database = await MakeAsync();
        provider = await database.OpenAsync();
        await using var db = Enter();
        ann = new CanaryRows(db.Model, "ann", Ann);
        bob = new CanaryRows(db.Model, "bob", Bob);
        ann.AddTo(db);
        bob.AddTo(db);
        await db.SaveChangesAsync(Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        await (provider?.DisposeAsync() ?? default);
        database?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Every_table_of_the_model_is_somebodys()
    {
        await using var db = Enter();
        var personal = PersonalTable.In(db.Model).Select(table => table.Entity).ToHashSet();

        var missing = db
            .Model.GetEntityTypes()
            .Where(entity => !personal.Contains(entity) && !PersonalTable.Nobodys.Contains(entity.ClrType))
            .Select(Table);

        Assert.True(
            !missing.Any(),
            $"PersonalTable does not know {string.Join(", ", missing)}: say there what its rows are to a runner."
        );
    }

    [Fact]
    public async Task An_export_holds_every_column_of_every_table()
    {
        using var export = JsonDocument.Parse(await ExportAsync());
        await using var db = Enter();

        foreach (var (table, column) in Columns(db.Model))
        {
            var row = Assert.Single(export.RootElement.GetProperty(table).EnumerateArray());
            Assert.True(row.TryGetProperty(column, out var value), $"The export lacks {table}.{column}.");
            Assert.True(
                value.ValueKind is not JsonValueKind.Null,
                $"The export says nothing of {table}.{column}, which was filled."
            );
        }
    }

    [Fact]
    public async Task An_export_holds_nothing_of_anybody_else()
    {
        var export = await ExportAsync();

        Assert.Contains(ann.Text, export, StringComparison.Ordinal);
        Assert.DoesNotContain(bob.Text, export, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Bob}", export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_format_is_described_column_by_column()
    {
        var description = await File.ReadAllTextAsync(
            Path.Combine(RepositoryRoot(), "docs", "export-format.md"),
            Cancelled
        );
        await using var db = Enter();

        foreach (var (table, column) in Columns(db.Model))
        {
            var section = description
                .Split("\n## ")
                .SingleOrDefault(text => text.StartsWith($"`{table}`", StringComparison.Ordinal));
            Assert.True(section is not null, $"docs/export-format.md has no section on `{table}`.");
            Assert.True(
                section.Contains($"| `{column}` |"),
                $"docs/export-format.md does not say what {table}.{column} is."
            );
        }
    }

    [Fact]
    public async Task Whoever_is_forgotten_leaves_no_row_in_any_table_and_others_keep_theirs()
    {
        var receipt = await Data.ForgetAsync(AnnsAccount, Cancelled);

        foreach (var table in database.Tables())
        {
            var rows = database.Query($"SELECT * FROM \"{table}\"");
            Assert.DoesNotContain(
                rows,
                row =>
                    row.Contains(ann.Text, StringComparison.Ordinal) || row.Contains($"{Ann}", StringComparison.Ordinal)
            );
        }

        await using var db = Enter();
        Assert.All(
            PersonalTable.In(db.Model).Select(table => table.Name),
            table => Assert.Equal(["1"], database.Query($"SELECT count(*) FROM {table}"))
        );
        Assert.Equal(Enum.GetValues<StoredKind>(), receipt.Counts.Select(count => count.Key));
        Assert.Equal(
            Runner.Stranger,
            await provider.GetRequiredService<IRunnerBook>().FindAsync(AnnsAccount, Cancelled)
        );
        Assert.True((await Data.CountAsync(AnnsAccount, Cancelled)).IsEmpty);
    }

    [Fact]
    public async Task All_chats_of_a_runner_are_forgotten_together()
    {
        var elsewhere = new Account("elsewhere", 77);
        var runners = provider.GetRequiredService<IRunnerBook>();
        database.Link(elsewhere, new RunnerId(Ann));

        await Data.ForgetAsync(elsewhere, Cancelled);

        Assert.Equal(Runner.Stranger, await runners.FindAsync(AnnsAccount, Cancelled));
        Assert.True((await Data.CountAsync(AnnsAccount, Cancelled)).IsEmpty);
    }

    [Fact]
    public async Task A_stranger_has_nothing_to_be_forgotten()
    {
        var stranger = new Account("nowhere", 1);

        Assert.True((await Data.ForgetAsync(stranger, Cancelled)).IsEmpty);
        using var export = JsonDocument.Parse(await Data.ExportAsync(stranger, default, Cancelled));
        Assert.All(
            export.RootElement.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array),
            table => Assert.Empty(table.Value.EnumerateArray())
        );
    }

    protected async Task ForgetAnnAsync() => await Data.ForgetAsync(AnnsAccount, Cancelled);

    private ValueTask<string> ExportAsync() =>
        Data.ExportAsync(AnnsAccount, Instant.FromUtc(2026, 11, 24, 5, 0), Cancelled);

    private MileBotDb Enter() => provider.GetRequiredService<IDatabase>().Enter();

    private static IEnumerable<(string Table, string Column)> Columns(IModel model) =>
        from table in PersonalTable.In(model)
        from property in table.Entity.GetProperties()
        select (table.Name, property.GetColumnName());

    private static string Table(IEntityType entity) => entity.GetTableName()!;

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MileBot.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
