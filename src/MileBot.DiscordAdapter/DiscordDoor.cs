using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>
/// Where interactions knock that are posted to us. Whoever runs the web server brings headers and body, and takes what to answer.
/// </summary>
public sealed class DiscordDoor
{
    /// <summary>The path to enter in the developer portal, behind your own address.</summary>
    public const string Path = "/discord/interactions";

    /// <summary>Interactions are a few kilobytes; modals of five fields can grow to some more.</summary>
    public const int MostBytes = 256 * 1024;

    private const int Ok = 200;
    private const int Accepted = 202;
    private const int BadRequest = 400;
    private const int Unauthorised = 401;
    private const int NotNow = 503;

    private readonly InteractionSignature signature;
    private Func<Interaction, FirstAnswer, bool>? take;

    internal DiscordDoor(InteractionSignature signature) => this.signature = signature;

    /// <summary>Answers one request.</summary>
    /// <param name="signed">The header <c>X-Signature-Ed25519</c>; null when it is missing.</param>
    /// <param name="timestamp">The header <c>X-Signature-Timestamp</c>; null when it is missing.</param>
    /// <param name="body">The body as it came, at most <see cref="MostBytes"/>.</param>
    /// <param name="cancellationToken">The one who knocked has left.</param>
    public async Task<DoorAnswer> KnockAsync(
        string? signed,
        string? timestamp,
        ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken
    )
    {
        if (signature.Verify(signed, timestamp, body.Span) != SignatureVerdict.Genuine)
        {
            return new DoorAnswer(Unauthorised);
        }

        return InteractionReader.Read(body.Span) switch
        {
            null => new DoorAnswer(BadRequest),
            { Type: InteractionType.Ping } => new DoorAnswer(Ok, new InteractionResponse.Pong().ToJson()),
            { } interaction => await LetInAsync(interaction, cancellationToken),
        };
    }

    internal bool IsOpen => take is not null;

    internal void Open(Func<Interaction, FirstAnswer, bool> taker) => take = taker;

    internal void Close() => take = null;

    private async Task<DoorAnswer> LetInAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var response = new TaskCompletionSource<InteractionResponse>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return take is not { } taker ? new DoorAnswer(NotNow)
            // Seen before: the first one is being answered.
            : !taker(interaction, GiveAsync) ? new DoorAnswer(Accepted)
            : new DoorAnswer(Ok, (await response.Task.WaitAsync(cancellationToken)).ToJson(), arrived.SetResult);

        // What follows a first answer may only be sent when that has arrived.
        async Task<RestOutcome<Nothing>> GiveAsync(InteractionResponse given, CancellationToken giveUp)
        {
            response.TrySetResult(given);
            await arrived.Task.WaitAsync(giveUp);
            return new RestOutcome<Nothing>.Done(default);
        }
    }
}
