using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MileBot.Storage;
using MileBot.Storage.Rights;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>
/// A row in every table of the model that is about runners, for one of them, every column filled with a value of theirs alone where its type allows. A new
/// table or column is filled too, so whoever adds one need not remember the tests of data rights.
/// </summary>
internal sealed class CanaryRows(IModel model, string name, long number)
{
    private readonly Dictionary<IEntityType, object> rows = [];

    /// <summary>The number that stands in every column with a number of the runner's.</summary>
    public long Number => number;

    /// <summary>What begins every text of the runner's.</summary>
    public string Text => $"canary-{name}";

    public string Platform => $"{Text}-platform";

    public void AddTo(MileBotDb db)
    {
        foreach (var table in PersonalTable.In(model))
        {
            db.Add(RowOf(table.Entity));
        }
    }

    private object RowOf(IEntityType entity)
    {
        if (!rows.TryGetValue(entity, out var row))
        {
            row = Activator.CreateInstance(entity.ClrType)!;
            rows[entity] = row;
            foreach (var property in entity.GetProperties())
            {
                property.PropertyInfo!.SetValue(row, ValueOf(entity, property));
            }
        }

        return row;
    }

    private object ValueOf(IEntityType entity, IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return property.Name switch
        {
            nameof(PlanRevisionRow.Plan) => $$"""{ "canary": "{{Text}}" }""",
            nameof(AccountRow.Platform) => Platform,
            _ when type == typeof(string) => $"{Text}-{entity.GetTableName()}-{property.Name}",
            _ when type == typeof(long) => number,
            _ when type == typeof(int) => 1,
            _ when type == typeof(bool) => true,
            _ when type == typeof(Instant) => Instant.FromUnixTimeSeconds(number),
            _ when type == typeof(LocalDate) => new LocalDate(2026, 11, 24),
            _ when type == typeof(LocalTime) => new LocalTime(6, 30),
            _ when type == typeof(byte[]) => new byte[] { 1, 2, 3 },
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
            _ => throw new InvalidOperationException($"Say here what a {type.Name} of a canary is."),
        };
    }
}
