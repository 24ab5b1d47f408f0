using System.Collections.Concurrent;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>Channels for direct messages: opened once for each person, and remembered.</summary>
internal sealed class DirectChannels(DiscordRest rest, IDirectChats book, TimeProvider time)
{
    /// <summary>Beyond this many the book is asked again.</summary>
    private const int MostAtHand = 10_000;

    private readonly ConcurrentDictionary<Snowflake, Snowflake> atHand = new();
    private readonly NewChatLane lane = new(time);

    /// <summary>Finds somebody's channel, or opens one. Writes to nobody.</summary>
    /// <returns>The channel, or what stands in the way.</returns>
    public async Task<(Snowflake Channel, SendOutcome? Trouble)> FindAsync(
        Snowflake user,
        CancellationToken cancellationToken
    )
    {
        if (atHand.TryGetValue(user, out var known))
        {
            return (known, null);
        }

        if (Snowflake.TryParse(await book.FindAsync(Person(user), cancellationToken), out var remembered))
        {
            return (Keep(user, remembered), null);
        }

        return await lane.EnterAsync(cancellationToken) is { } later
            ? (default, new SendOutcome.NotSent(SendTrouble.RateLimited, later))
            : await OpenAsync(user, cancellationToken);
    }

    /// <summary>Takes down the channel in which somebody wrote to us, so that none need be opened for them.</summary>
    public async ValueTask LearnAsync(Snowflake user, Snowflake channel, CancellationToken cancellationToken)
    {
        if (atHand.TryGetValue(user, out var known) && known == channel)
        {
            return;
        }

        try
        {
            var (person, place) = (Person(user), channel.ToString());
            if (await book.FindAsync(person, cancellationToken) != place)
            {
                await book.RememberAsync(person, place, cancellationToken);
            }

            Keep(user, channel);
        }
#pragma warning disable CA1031 // It saves a call some day; the answer that waits for it matters more.
        catch (Exception trouble) when (trouble is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // The next one tells it again.
        }
    }

    /// <summary>A channel is not there any more.</summary>
    public async Task ForgetAsync(Snowflake user, CancellationToken cancellationToken)
    {
        atHand.TryRemove(user, out _);
        await book.RememberAsync(Person(user), place: null, cancellationToken);
    }

    private async Task<(Snowflake Channel, SendOutcome? Trouble)> OpenAsync(
        Snowflake user,
        CancellationToken cancellationToken
    )
    {
        var outcome = await rest.OpenDirectChannelAsync(user, cancellationToken);
        if (outcome is RestOutcome<Channel>.Done done)
        {
            await book.RememberAsync(Person(user), done.Answer.Id.ToString(), cancellationToken);
            return (Keep(user, done.Answer.Id), null);
        }

        // Opening a channel twice opens one: whatever became of it, nothing was written yet.
        var trouble = DiscordTrouble.BeforeSending(outcome);
        if (trouble is SendOutcome.NotSent { Trouble: SendTrouble.RateLimited, RetryAfter: { } pause })
        {
            lane.Pause(pause);
        }

        return (default, trouble);
    }

    private Snowflake Keep(Snowflake user, Snowflake channel)
    {
        if (atHand.Count < MostAtHand)
        {
            atHand[user] = channel;
        }

        return channel;
    }

    private static Speaker Person(Snowflake user) => new(DiscordAdapter.Name, (long)user.Value);
}
