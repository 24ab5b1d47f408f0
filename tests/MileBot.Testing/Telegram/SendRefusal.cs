namespace MileBot.Testing.Telegram;

/// <summary>A 429 because of <see cref="TelegramLimits"/>.</summary>
/// <param name="Chat">Where the message was to go.</param>
/// <param name="RetryAfter">How long the bot was told to wait.</param>
/// <param name="Elapsed">By the emulator's monotonic clock, since it started.</param>
public sealed record SendRefusal(EmulatedChat Chat, TimeSpan RetryAfter, TimeSpan Elapsed);
