using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MileBot.Storage.Converting;
using MileBot.Storage.Rows;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Rights;

/// <summary>Writes rows as JSON: a list for each table, an object for each row. <c>docs/export-format.md</c> describes it.</summary>
internal sealed class ExportDocument : IDisposable
{
    /// <summary>Counts up when a reader of older exports would be misled.</summary>
    private const int Format = 1;

    private static readonly InstantConverter Instants = new();

    private readonly MemoryStream bytes = new();
    private readonly Utf8JsonWriter json;

    public ExportDocument(Instant made)
    {
        // Names of places have letters that need no escape in a file.
        json = new(bytes, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("made", InstantPattern.General.Format(made));
    }

    public async Task AddAsync(PersonalTable table, DbDataReader rows, CancellationToken cancellationToken)
    {
        json.WriteStartArray(table.Name);
        while (await rows.ReadAsync(cancellationToken))
        {
            json.WriteStartObject();
            foreach (var (index, property) in table.Entity.GetProperties().Index())
            {
                json.WritePropertyName(property.GetColumnName());
                Write(property, rows.GetValue(index));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public string Finish()
    {
        json.WriteEndObject();
        json.Flush();
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public void Dispose()
    {
        json.Dispose();
        bytes.Dispose();
    }

    private void Write(IProperty property, object value)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        switch (value)
        {
            case DBNull:
                json.WriteNullValue();
                break;
            case long number when type == typeof(Instant):
                json.WriteStringValue(
                    InstantPattern.ExtendedIso.Format((Instant)Instants.ConvertFromProvider(number)!)
                );
                break;
            case long number when type == typeof(bool):
                json.WriteBooleanValue(number != 0);
                break;
            case bool wish:
                json.WriteBooleanValue(wish);
                break;
            // SQLite has one kind of whole number, PostgreSQL has two.
            case long or int:
                json.WriteNumberValue(Convert.ToInt64(value));
                break;
            case byte[] hash:
                json.WriteBase64StringValue(hash);
                break;
            case string document when property.Name == nameof(PlanRevisionRow.Plan):
                json.WriteRawValue(document);
                break;
            default:
                json.WriteStringValue($"{value}");
                break;
        }
    }
}
