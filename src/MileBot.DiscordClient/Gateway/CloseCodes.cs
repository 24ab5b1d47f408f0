namespace MileBot.DiscordClient.Gateway;

/// <summary>What a close code means for what comes next.</summary>
/// <remarks>Source: discord-api-docs, topics/opcodes-and-status-codes, Gateway Close Event Codes.</remarks>
internal static class CloseCodes
{
    private const int NotAuthenticated = 4003;
    private const int InvalidSequence = 4007;
    private const int SessionTimedOut = 4009;

    /// <summary>Reads a code; a connection without one, and every code we do not know, is worth resuming.</summary>
    public static ConnectionEnd Read(int? code) =>
        code switch
        {
            { } fatal when fatal != 0 && Enum.IsDefined((GatewayStop)fatal) => new ConnectionEnd.Fatal(
                (GatewayStop)fatal
            ),
            NotAuthenticated or InvalidSequence or SessionTimedOut => new ConnectionEnd.Again(
                GatewayLoss.Closed,
                CanResume: false
            ),
            _ => new ConnectionEnd.Again(GatewayLoss.Closed, CanResume: true),
        };
}
