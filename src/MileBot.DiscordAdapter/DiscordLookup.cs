using MileBot.Conversation.Adapters;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;
using NodaTime;

namespace MileBot.DiscordAdapter;

/// <summary>Looks in a channel for a message of ours that may have arrived, by the mark it carries.</summary>
internal sealed class DiscordLookup(DiscordRest rest)
{
    private const int Page = 100;

    /// <summary>A channel this busy is not read to its end.</summary>
    private const int MostPages = 5;

    /// <summary>Discord's clock and ours need not agree.</summary>
    private static readonly Duration Leeway = Duration.FromMinutes(1);

    private Snowflake? me;

    public async Task<SentLookup> FindAsync(
        Snowflake channel,
        bool isDirect,
        PartMark mark,
        Instant since,
        CancellationToken cancellationToken
    )
    {
        if (await MeAsync(cancellationToken) is not { } ours)
        {
            return new SentLookup.NoAnswer();
        }

        var after = Snowflake.At((since - Leeway).ToDateTimeOffset());
        var arrived = 0;
        for (var page = 0; page < MostPages; page++)
        {
            var outcome = await rest.GetMessagesAsync(channel, after, Page, cancellationToken);
            if (outcome is not RestOutcome<IReadOnlyList<Message>>.Done { Answer: var messages })
            {
                return Trouble(outcome);
            }

            if (messages.Count == 0 && page == 0 && !isDirect)
            {
                return await NoneAsync(channel, cancellationToken);
            }

            (var known, arrived) = Read(messages, ours, mark, arrived);
            if (known is not null)
            {
                return known;
            }

            after = new Snowflake(messages.Max(message => message.Id.Value));
        }

        return new SentLookup.CannotTell();
    }

    /// <summary>Who we are; null while Discord does not say.</summary>
    private async Task<Snowflake?> MeAsync(CancellationToken cancellationToken) =>
        me ??= await rest.GetCurrentUserAsync(cancellationToken) is RestOutcome<User>.Done { Answer.Id: var id }
            ? id
            : null;

    /// <summary>Looks through one page.</summary>
    /// <returns>What is known by its end, null when the next page may tell; and how many parts have arrived by then.</returns>
    private static (SentLookup? Known, int Arrived) Read(
        IReadOnlyList<Message> messages,
        Snowflake me,
        PartMark mark,
        int arrivedBefore
    )
    {
        var own = messages.Where(message => message.Author?.Id == me).ToList();
        var arrived = own.SelectMany(Numbers).Select(mark.Arrived).Append(arrivedBefore).Max();
        return (Find(own, mark) ?? (messages.Count < Page ? new SentLookup.NotThere(arrived) : null), arrived);
    }

    /// <returns>Null when none of them can be it.</returns>
    private static SentLookup? Find(List<Message> own, PartMark mark)
    {
        var found = own.Find(message => Numbers(message).Contains(mark.Last));
        return found is not null ? new SentLookup.Found(found.Id.ToString())
            // Bare text carries no mark, so it may be any of ours.
            : own.Exists(message => message.Components is null or []) ? new SentLookup.CannotTell()
            : null;
    }

    private static IEnumerable<int?> Numbers(Message message) =>
        (message.Components ?? []).Select(component => component.Id);

    /// <summary>No message since then, or no right to read any: the channel's last message tells the one from the other.</summary>
    private async Task<SentLookup> NoneAsync(Snowflake channel, CancellationToken cancellationToken)
    {
        var outcome = await rest.GetMessagesAsync(channel, after: null, most: 1, cancellationToken);
        return outcome switch
        {
            RestOutcome<IReadOnlyList<Message>>.Done { Answer: [] } => new SentLookup.CannotTell(),
            RestOutcome<IReadOnlyList<Message>>.Done => new SentLookup.NotThere(),
            _ => Trouble(outcome),
        };
    }

    private static SentLookup Trouble(RestOutcome<IReadOnlyList<Message>> outcome) =>
        outcome switch
        {
            // Without a reason it is some proxy's page, and Discord was not asked.
            RestOutcome<IReadOnlyList<Message>>.Refused { Code: not ErrorCode.None } => new SentLookup.CannotTell(),
            RestOutcome<IReadOnlyList<Message>>.RateLimited limited => new SentLookup.NoAnswer(
                Duration.FromTimeSpan(limited.RetryAfter)
            ),
            _ => new SentLookup.NoAnswer(),
        };
}
