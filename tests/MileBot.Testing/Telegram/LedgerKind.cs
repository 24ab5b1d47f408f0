namespace MileBot.Testing.Telegram;

/// <summary>What the emulator accepted.</summary>
public enum LedgerKind
{
    /// <summary>A new message.</summary>
    Sent,

    /// <summary>A message changed in place.</summary>
    Edited,

    /// <summary>A pressed button was acknowledged.</summary>
    CallbackAnswered,

    /// <summary>A command menu was set.</summary>
    MenuSet,
}
