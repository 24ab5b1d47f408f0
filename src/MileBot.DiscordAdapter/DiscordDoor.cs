using Microsoft.Extensions.Logging;
using MileBot.DiscordClient.Interactions;

namespace MileBot.DiscordAdapter;

/// <summary>
/// Where interactions knock that are posted to us. Whoever runs the web server brings headers and body, and takes what to answer.
/// </summary>
public sealed partial class DiscordDoor
{
    /// <summary>The path to enter in the developer portal, behind your own address.</summary>
    public const string Path = "/discord/interactions";

    /// <summary>The header that holds a request's signature.</summary>
    public const string SignatureHeader = InteractionSignature.SignatureHeader;

    /// <summary>The header that holds when it was signed.</summary>
    public const string TimestampHeader = InteractionSignature.TimestampHeader;

    /// <summary>Interactions are a few kilobytes; modals of five fields can grow to some more.</summary>
    public const int MostBytes = 256 * 1024;

    private const int Ok = 200;
    private const int Accepted = 202;
    private const int BadRequest = 400;
    private const int Unauthorised = 401;
    private const int NotNow = 503;

    /// <summary>
    /// The web server is up before we hear anybody, by about a tenth of a second. Whoever knocks meanwhile waits so long; of the 3 s that
    /// Discord gives, enough is left to say that we are at it.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly InteractionSignature signature;
    private readonly TimeProvider time;
    private readonly ILogger<DiscordDoor> logger;
    private readonly OnceInAWhile staleLine;

    /// <summary>Whoever takes interactions; not there before the door was opened, and nobody once it is closed.</summary>
    private volatile TaskCompletionSource<Func<Interaction, FirstAnswer, bool>?> taking = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    internal DiscordDoor(InteractionSignature signature, TimeProvider time, ILogger<DiscordDoor> logger)
    {
        (this.signature, this.time, this.logger) = (signature, time, logger);
        staleLine = new OnceInAWhile(TimeSpan.FromMinutes(1), time);
    }

    /// <summary>Answers one request.</summary>
    /// <param name="signed">The header <see cref="SignatureHeader"/>; null when it is missing.</param>
    /// <param name="timestamp">The header <see cref="TimestampHeader"/>; null when it is missing.</param>
    /// <param name="body">The body as it came, at most <see cref="MostBytes"/>.</param>
    /// <param name="cancellationToken">The one who knocked has left.</param>
    public async Task<DoorAnswer> KnockAsync(
        string? signed,
        string? timestamp,
        ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken
    )
    {
        var verdict = signature.Verify(signed, timestamp, body.Span);
        if (verdict is not SignatureVerdict.Genuine)
        {
            Tell(verdict);
            return new DoorAnswer(Unauthorised);
        }

        return InteractionReader.Read(body.Span) switch
        {
            null => new DoorAnswer(BadRequest),
            { Type: InteractionType.Ping } => new DoorAnswer(Ok, new InteractionResponse.Pong().ToJson()),
            { } interaction => await LetInAsync(interaction, cancellationToken),
        };
    }

    internal bool IsOpen => taking.Task is { IsCompletedSuccessfully: true, Result: not null };

    internal void Open(Func<Interaction, FirstAnswer, bool> taker) => Set(taker);

    internal void Close() => Set(null);

    private async Task<DoorAnswer> LetInAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var post = new PostedAnswer();
        return await TakerAsync(cancellationToken) is not { } taker ? new DoorAnswer(NotNow)
            // Seen before: the first one is being answered.
            : !taker(interaction, post.GiveAsync) ? new DoorAnswer(Accepted)
            : new DoorAnswer(Ok, (await post.GivenAsync(cancellationToken)).ToJson(), post.Leave);
    }

    /// <summary>Forgers are no news. A clock that is off, though, turns everybody away.</summary>
    private void Tell(SignatureVerdict verdict)
    {
        if (verdict is SignatureVerdict.Stale { SecondsAhead: var ahead } && staleLine.IsDue())
        {
            Log.ClockIsOff(logger, Math.Abs(ahead), ahead > 0 ? "ahead of" : "behind");
        }
    }

    private void Set(Func<Interaction, FirstAnswer, bool>? taker)
    {
        var before = taking;
        var now = new TaskCompletionSource<Func<Interaction, FirstAnswer, bool>?>();
        now.SetResult(taker);
        taking = now;
        before.TrySetResult(taker);
    }

    private async Task<Func<Interaction, FirstAnswer, bool>?> TakerAsync(CancellationToken cancellationToken)
    {
        var taker = taking.Task;
        await ((Task)taker)
            .WaitAsync(Patience, time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return taker.IsCompletedSuccessfully ? await taker : null;
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Discord: an interaction was refused, since our clock is {Seconds} s {Side} its timestamp. "
                + "If this comes again, set the clock of this machine: nobody is answered."
        )]
        public static partial void ClockIsOff(ILogger logger, long seconds, string side);
    }
}
