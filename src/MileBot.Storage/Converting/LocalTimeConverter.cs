using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Converting;

/// <summary><c>06:30:00</c>, with a fraction only where there is one.</summary>
internal sealed class LocalTimeConverter()
    : ValueConverter<LocalTime, string>(
        time => LocalTimePattern.ExtendedIso.Format(time),
        text => LocalTimePattern.ExtendedIso.Parse(text).Value
    );
