using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace MileBot.Storage.Converting;

/// <summary>Unix milliseconds: <c>datetime(due / 1000, 'unixepoch')</c> shows them to an operator.</summary>
internal sealed class InstantConverter()
    : ValueConverter<Instant, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        milliseconds => Instant.FromUnixTimeMilliseconds(milliseconds)
    );
