namespace MileBot.Testing.Discord.World;

/// <summary>The messages of the past few minutes by channel and nonce; there is one author, the bot.</summary>
internal sealed class NonceMemory(DiscordSettings settings)
{
    private readonly Dictionary<(ulong Channel, string Nonce), (EmulatedMessage Message, long At)> recent = [];

    public EmulatedMessage? Find(EmulatedChannel channel, string nonce) =>
        recent.TryGetValue((channel.Id, nonce), out var known)
        && settings.Clock.GetElapsedTime(known.At) <= settings.NonceMemory
            ? known.Message
            : null;

    public void Remember(EmulatedMessage message) =>
        recent[(message.Channel.Id, message.Nonce!)] = (message, settings.Clock.GetTimestamp());
}
