using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using NodaTime;

namespace MileBot.Conversation.Adapters;

/// <summary>A chat platform: it listens for asks, and it sends replies nobody asked for just now.</summary>
public interface IChatAdapter
{
    /// <summary>The platform's name in <see cref="ChatAddress"/> and <see cref="Speaker"/>; lower-case letters.</summary>
    string Platform { get; }

    /// <summary>True when one worker at a time may listen, as a poller does; false when any number may.</summary>
    bool ListensAlone { get; }

    /// <summary>
    /// True when one worker at a time may send what nobody asked for just now, since the platform counts what a bot sends; false
    /// when it goes to whoever sits at this very process.
    /// </summary>
    bool SendsAlone { get; }

    /// <summary>True while what people ask arrives here; false also where another worker listens.</summary>
    bool IsListening { get; }

    /// <summary>Whether others than the speaker read what is sent to an address.</summary>
    /// <param name="to">An address this adapter made.</param>
    bool IsShared(ChatAddress to);

    /// <summary>Answers everything people ask until cancelled, or until there can be nothing more to answer.</summary>
    /// <remarks>Trouble with the network or the platform is waited out, not thrown.</remarks>
    Task ListenAsync(IAskDesk desk, CancellationToken cancellationToken);

    /// <summary>
    /// Waits until a message nobody is waiting for may leave without holding up answers or going beyond the platform's limits. The
    /// next <see cref="SendAsync"/> is its turn; the turn is over when that is, or when it is disposed of without one.
    /// </summary>
    ValueTask<Turn> WaitForTurnAsync(ChatAddress to, CancellationToken cancellationToken);

    /// <summary>Sends a reply on MileBot's own accord, in as many parts as it needs. Never sends twice by itself.</summary>
    /// <param name="to">An address this adapter made.</param>
    /// <param name="reply">What.</param>
    /// <param name="key">The same for every attempt at this message.</param>
    /// <param name="arrived">How many of its parts have arrived and are not sent again.</param>
    /// <param name="cancellationToken">Gives up; what was under way may have arrived.</param>
    ValueTask<SendOutcome> SendAsync(
        ChatAddress to,
        Reply reply,
        MessageKey key,
        int arrived,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// How long after a sending began the same key surely makes no second copy, the time a later sending takes included; zero
    /// where the platform cannot tell copies apart.
    /// </summary>
    Duration KeyHolds { get; }

    /// <summary>Looks for a message whose sending had no clear outcome. Writes nothing.</summary>
    /// <param name="to">Where it was sent.</param>
    /// <param name="key">What it was sent with.</param>
    /// <param name="since">When its first sending began.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<SentLookup> FindSentAsync(
        ChatAddress to,
        MessageKey key,
        Instant since,
        CancellationToken cancellationToken
    );
}
