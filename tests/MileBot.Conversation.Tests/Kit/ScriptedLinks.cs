using MileBot.Runners.Links;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Conversation.Tests.Kit;

/// <summary>Joins nothing: gives each code the outcome a test wrote for it. Storage tests hold what the real one does.</summary>
public sealed class ScriptedLinks : ILinkBook
{
    private readonly Dictionary<string, LinkOutcome> outcomes = [];

    public LinkChoice? Choice { get; private set; }

    public bool IsJoined { get; set; }

    public void Script(string code, LinkOutcome outcome) => outcomes[code] = outcome;

    ValueTask<string> ILinkBook.OfferAsync(Account account, Instant now, CancellationToken cancellationToken) =>
        new("K7MN4PQ2");

    ValueTask<LinkOutcome> ILinkBook.JoinAsync(
        Account account,
        string code,
        LinkChoice? choice,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        Choice = choice;
        return new(outcomes.GetValueOrDefault(code, new LinkOutcome.Unknown()));
    }

    ValueTask<bool> ILinkBook.LeaveAsync(Account account, CancellationToken cancellationToken) => new(IsJoined);
}
