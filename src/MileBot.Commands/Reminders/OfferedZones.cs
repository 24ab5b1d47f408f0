using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Commands.Reminders;

/// <summary>Zones many runners live in, to tap instead of typing; any other can be typed.</summary>
internal static class OfferedZones
{
    private static readonly string[][] Rows =
    [
        ["America/New_York", "America/Chicago"],
        ["America/Denver", "America/Los_Angeles"],
        ["Europe/London", "Europe/Berlin"],
        ["Asia/Tokyo", "Australia/Sydney"],
    ];

    /// <summary>Their IANA names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Rows.SelectMany(row => row)];

    /// <summary>A button for each, with its city on it.</summary>
    /// <param name="command">What the zone completes.</param>
    public static IReadOnlyList<IReadOnlyList<Button>> Buttons(string command) =>
        [
            .. Rows.Select(row =>
                row.Select(zone => new Button(CityOf(zone), ButtonToken.Redraw($"{command} {zone}"))).ToList()
            ),
        ];

    /// <summary><c>America/New_York</c> is New York.</summary>
    public static string CityOf(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
