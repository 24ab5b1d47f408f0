using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Lives;

/// <summary>The way to a plan on Telegram, without detours.</summary>
internal static class PlanBuilding
{
    public static async Task BuildPlanAsync(this Runner runner, string mile, string zone)
    {
        var summary = await runner.SaysAllAsync(
            "/start",
            $"/start race mile {mile}",
            "/start when 8 weeks",
            "/start goal none",
            "/start days mon tue wed thu fri sat sun",
            "/start long sun",
            "/start weekly 41km",
            "/start ground track",
            "/start strength home",
            "/start age 43",
            "/start safety none",
            $"/start zone {zone}",
            "/start at 06:30"
        );
        await runner.PressesAsync(summary, "Build my plan");
    }

    /// <summary>Says one thing after another.</summary>
    /// <returns>The last answer.</returns>
    public static async Task<EmulatedMessage> SaysAllAsync(this Runner runner, params IReadOnlyList<string> texts)
    {
        foreach (var text in texts.SkipLast(1))
        {
            await runner.SaysAsync(text);
        }

        return await runner.SaysAsync(texts[^1]);
    }
}
