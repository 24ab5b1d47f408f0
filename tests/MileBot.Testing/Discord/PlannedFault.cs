namespace MileBot.Testing.Discord;

/// <summary>A fault and the calls it is meant for.</summary>
internal sealed record PlannedFault(DiscordFault Fault, DiscordCall? Call, ulong? Channel)
{
    public int CallsLeft { get; set; }

    public bool Fits(DiscordCall call, ulong? channel) =>
        (Call is null || Call == call) && (Channel is null || Channel == channel);
}
