using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Links;
using NodaTime;

namespace MileBot.Commands.Linking;

/// <summary>Makes two chats one runner's: a code from the one is typed in the other.</summary>
internal sealed class LinkCommand(Readers readers, ILinkBook links, IClock clock) : ICommand
{
    private static readonly Argument<string> Code = new("code", ReadCode);
    private static readonly Argument<LinkChoice> Keep = new("keep", LinkChoices.Read);
    private static readonly Argument<LinkExit> Exit = Choice.Of<LinkExit>("unlink");

    public CommandCard Card { get; } =
        new(new("link"), [Code, Keep, Exit], ["/link", "/link K7MN4PQ2", "/link off"])
        {
            Topic = CommandTopic.You,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var now = clock.GetCurrentInstant();
        if (call.Values.Holds(Exit))
        {
            return LinkReplies.Left(reader.Words, await links.LeaveAsync(reader.Account, cancellationToken));
        }

        if (!call.Values.TryRead(Code, out var code))
        {
            return LinkReplies.Offer(reader.Words, await links.OfferAsync(reader.Account, now, cancellationToken));
        }

        var choice = call.Values.TryRead(Keep, out var agreed) ? agreed : null;
        var outcome = await links.JoinAsync(reader.Account, code, choice, now, cancellationToken);
        return LinkReplies.Of(reader.Words, outcome, code);
    }

    private static Parsed<string> ReadCode(string text) =>
        LinkCode.Read(text) is { } code ? code : new Problem(CommandProblem.CodeUnreadable, text);
}
