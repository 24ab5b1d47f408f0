using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

/// <summary>What most tests start from.</summary>
internal static class Given
{
    /// <summary>A machine that stalls for a few seconds is not too late; whoever means the real deadline sets it.</summary>
    public static DiscordSettings Patient { get; } = new() { CallbackDeadline = TimeSpan.FromMinutes(1) };

    public static DiscordSettings Fast { get; } = Patient with { Limits = RateLimitPlan.None };

    public static object Splits { get; } = new
    {
        name = "splits",
        description = "Lap times for a mile",
        integration_types = new[] { 0, 1 },
        contexts = new[] { 0, 1, 2 },
        options = new object[]
        {
            new
            {
                type = 3,
                name = "time",
                description = "Your goal",
                required = true,
            },
            new
            {
                type = 3,
                name = "track",
                description = "The track",
                autocomplete = true,
            },
        },
    };

    public static object Row(params object[] buttons) => new { type = 1, components = buttons };

    public static object Button(string label, string id, int style = 1) =>
        new
        {
            type = 2,
            style,
            label,
            custom_id = id,
        };

    public static object Text(string content) => new { type = 10, content };
}
