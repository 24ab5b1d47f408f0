namespace MileBot.Testing.Telegram;

/// <summary>How a <see cref="TelegramEmulator"/> starts.</summary>
public sealed record EmulatorSettings
{
    /// <summary>The one token the emulator knows; the bot's id is the number before the colon.</summary>
    public string Token { get; init; } = "7000000001:AAEmulatedTokenForTestsOnly-0123456789";

    /// <summary>The bot's user name, without the @.</summary>
    public string BotName { get; init; } = "milebot_test_bot";

    /// <summary>Loopback port; 0 picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>False keeps counters and the latest messages of each chat only: for benchmarks.</summary>
    public bool KeepsLedger { get; init; } = true;

    /// <summary>The first update_id given out.</summary>
    public int FirstUpdateId { get; init; } = 810_000_001;

    /// <summary>How long a pressed button may wait for its answerCallbackQuery; the real one gives about 15 s.</summary>
    public TimeSpan CallbackLife { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Limits of what the bot sends.</summary>
    public TelegramLimits Limits { get; init; } = TelegramLimits.None;

    /// <summary>The emulator's clock, wall and monotonic.</summary>
#pragma warning disable RS0030 // The emulator stands for the world outside: its clock is the real one unless a test says otherwise.
    public TimeProvider Clock { get; init; } = TimeProvider.System;
#pragma warning restore RS0030
}
