using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MileBot.Storage;

/// <summary>Columns named as people type them into sqlite3 and psql: <c>next_due</c>.</summary>
internal static class SnakeCase
{
    public static void Apply(IMutableModel model)
    {
        foreach (var property in model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(Of(property.Name));
        }
    }

    private static string Of(string name) =>
        string.Concat(
            name.Select(
                (letter, place) =>
                    char.IsAsciiLetterUpper(letter)
                        ? (place > 0 ? "_" : "") + char.ToLowerInvariant(letter)
                        : letter.ToString()
            )
        );
}
