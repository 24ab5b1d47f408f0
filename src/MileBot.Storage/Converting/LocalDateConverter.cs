using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Converting;

/// <summary><c>2026-11-25</c>: text that sorts as dates do.</summary>
internal sealed class LocalDateConverter()
    : ValueConverter<LocalDate, string>(
        date => LocalDatePattern.Iso.Format(date),
        text => LocalDatePattern.Iso.Parse(text).Value
    );
