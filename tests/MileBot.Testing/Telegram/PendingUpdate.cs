namespace MileBot.Testing.Telegram;

/// <summary>An update waiting to be fetched, ready to send.</summary>
internal sealed record PendingUpdate(int Id, byte[] Json);
