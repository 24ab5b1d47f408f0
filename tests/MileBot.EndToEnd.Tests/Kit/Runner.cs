using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>Somebody with a phone.</summary>
public sealed record Runner(TelegramEmulator Telegram, EmulatedUser User, EmulatedChat Chat)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Says something and waits for the answer.</summary>
    public Task<EmulatedMessage> SaysAsync(string text) => Telegram.SaysAsync(Chat, User, text, patience: Patience);

    /// <summary>Presses a button and waits for the message it changes or brings.</summary>
    public Task<LedgerEntry> PressesAsync(EmulatedMessage message, string label) =>
        Telegram.PressesAsync(message, User, label, Patience);
}
