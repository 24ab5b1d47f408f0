namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>A database and a platform.</summary>
internal sealed record CrashPlace(bool IsOnServer, bool IsOnDiscord)
{
    /// <summary>Whether a daily message comes by such a step there.</summary>
    public bool Has(CrashStep step) =>
        step switch
        {
            CrashStep.Composing => IsOnServer,
            CrashStep.WaitingForTurn => !IsOnDiscord,
            _ => true,
        };

    /// <summary>As the nightly script asks for it.</summary>
    public override string ToString() =>
        $"{(IsOnServer ? "PostgreSQL" : "SQLite")}, {(IsOnDiscord ? "Discord" : "Telegram")}";
}
