namespace MileBot.DiscordClient.Gateway;

/// <summary>Why a connection ended.</summary>
public enum GatewayLoss
{
    /// <summary>No connection came about, or the gateway's address is not to be had.</summary>
    Unreachable,

    /// <summary>The other side closed it, or the network did.</summary>
    Closed,

    /// <summary>A heartbeat was not acknowledged: the connection only looks alive.</summary>
    Silent,

    /// <summary>The platform asked us to reconnect.</summary>
    ReconnectAsked,

    /// <summary>The platform does not know our session.</summary>
    SessionInvalid,

    /// <summary>What came is not what the protocol says, or too large.</summary>
    Unreadable,
}
