using System.Data.Common;

namespace MileBot.Delivery.Tests;

/// <summary>Reads rows as lines; bytes are hexadecimal.</summary>
internal static class Rows
{
    public static IReadOnlyList<string> Of(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(
                string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column))))
            );
        }

        return lines;
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";
}
