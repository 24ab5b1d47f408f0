namespace MileBot.Testing.Discord.Gateway;

/// <summary>What waits to be written to a socket.</summary>
internal abstract record GatewayFrame
{
    private GatewayFrame() { }

    public sealed record Dispatch(GatewayEvent Event) : GatewayFrame;

    public sealed record Payload(ReadOnlyMemory<byte> Json) : GatewayFrame;

    public sealed record Close(int Code, string Reason) : GatewayFrame;
}
