using MileBot.Coaching.Measures;
using MileBot.Conversation.Commands;

namespace MileBot.Commands.Speaking;

/// <summary>The argument that takes a distance, and offers the ones runners race.</summary>
internal static class DistanceArgument
{
    private static readonly string[] Raced =
    [
        "mile",
        "400m",
        "800m",
        "1500m",
        "1600m",
        "3000m",
        "3200m",
        "2mi",
        "5k",
        "10k",
        "half",
        "marathon",
    ];

    public static Argument<Distance> New() => new("distance", Distance.Parse) { Suggest = Beginning };

    private static IReadOnlyList<string> Beginning(string begun) =>
        [.. Raced.Where(word => word.StartsWith(begun.Trim(), StringComparison.OrdinalIgnoreCase))];
}
