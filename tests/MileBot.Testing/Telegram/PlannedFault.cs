namespace MileBot.Testing.Telegram;

/// <summary>A fault and the calls it is meant for.</summary>
internal sealed record PlannedFault(TelegramFault Fault, string? Method, long? ChatId)
{
    public int CallsLeft { get; set; }

    public bool Fits(string method, CallArguments arguments) =>
        (Method is null ? method != "getupdates" : string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
        && (ChatId is null || arguments.Number("chat_id") == ChatId);
}
