namespace MileBot.Testing.Telegram;

/// <summary>The kinds of chat Telegram has.</summary>
public enum ChatKind
{
    Private,
    Group,
    Supergroup,
    Channel,
}
