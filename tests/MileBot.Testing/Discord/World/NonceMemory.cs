namespace MileBot.Testing.Discord.World;

/// <summary>The messages of the past few minutes by their nonce; there is one author, the bot.</summary>
internal sealed class NonceMemory(DiscordSettings settings)
{
    private readonly Dictionary<string, (EmulatedMessage Message, long At)> recent = [];

    public EmulatedMessage? Find(string nonce) =>
        recent.TryGetValue(nonce, out var known) && settings.Clock.GetElapsedTime(known.At) <= settings.NonceMemory
            ? known.Message
            : null;

    public void Remember(EmulatedMessage message) => recent[message.Nonce!] = (message, settings.Clock.GetTimestamp());
}
