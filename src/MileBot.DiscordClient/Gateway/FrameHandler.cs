using System.Text.Json;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Does what each frame asks for.</summary>
internal sealed class FrameHandler(
    ShardPlace place,
    ShardSession session,
    Heartbeat heartbeat,
    Greeting greeting,
    Action<GatewayEvent> heard
)
{
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromMinutes(10);

    /// <summary>How often the heart is to beat; zero before HELLO.</summary>
    public TimeSpan Interval { get; private set; }

    /// <summary>Starts or resumes the session.</summary>
    public Task GreetAsync(CancellationToken cancellationToken) => greeting.GreetAsync(cancellationToken);

    /// <summary>Handles a frame; what comes back ends the connection. A frame that is none is passed over.</summary>
    public ConnectionEnd? Handle(ReadOnlySpan<byte> message) =>
        GatewayFrame.TryRead(message, out var frame)
            ? frame.Op switch
            {
                Opcode.Dispatch => Dispatch(frame, message),
                Opcode.Heartbeat => Beat(),
                Opcode.Reconnect => new ConnectionEnd.Again(GatewayLoss.ReconnectAsked, CanResume: true),
                Opcode.InvalidSession => new ConnectionEnd.Again(
                    GatewayLoss.SessionInvalid,
                    CanResume: frame.DataIn(message).SequenceEqual("true"u8)
                ),
                Opcode.Hello => Hello(frame.DataIn(message)),
                Opcode.HeartbeatAck => Acknowledge(),
                _ => null,
            }
            : null;

    private ConnectionEnd? Dispatch(in GatewayFrame frame, ReadOnlySpan<byte> message)
    {
        var isNew = frame.Sequence is not { } number || session.Advance(number);
        var name = frame.NameIn(message);
        if (name.SequenceEqual("READY"u8))
        {
            Begin(Parse(frame.DataIn(message), DiscordJson.Default.ReadyData));
        }
        else if (name.SequenceEqual("RESUMED"u8))
        {
            heard(new GatewayEvent.Resumed(place.Index));
        }
        else if (isNew && name.SequenceEqual("INTERACTION_CREATE"u8))
        {
            Tell(InteractionReader.Read(frame.DataIn(message)));
        }

        return null;
    }

    private void Tell(Interaction? interaction)
    {
        if (interaction is not null)
        {
            heard(new GatewayEvent.Interacted(interaction));
        }
    }

    private void Begin(ReadyData? ready)
    {
        if (ready is not null)
        {
            session.Begin(ready.SessionId, ready.ResumeGatewayUrl);
            heard(new GatewayEvent.Ready(place.Index, ready.Application.Id));
        }
    }

    private ConnectionEnd.Again? Hello(ReadOnlySpan<byte> data)
    {
        var milliseconds = Parse(data, DiscordJson.Default.HelloData)?.HeartbeatInterval ?? 0;
        var interval = TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 0, (long)LongestInterval.TotalMilliseconds));
        if (interval < ShortestInterval)
        {
            return new ConnectionEnd.Again(GatewayLoss.Unreadable, CanResume: true);
        }

        Interval = interval;
        return null;
    }

    private ConnectionEnd? Beat()
    {
        heartbeat.BeatNow();
        return null;
    }

    private ConnectionEnd? Acknowledge()
    {
        heartbeat.Acknowledge();
        return null;
    }

    /// <summary>An event we cannot read is passed over: the connection is none the worse for it.</summary>
    private static T? Parse<T>(ReadOnlySpan<byte> data, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return data.IsEmpty ? null : JsonSerializer.Deserialize(data, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
