using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>Answers one interaction: at once when the desk is quick, else with a deferral that the answer then fills.</summary>
internal sealed class DiscordAnswering(
    DiscordRest rest,
    DirectChannels direct,
    IAskDesk desk,
    ChatLanes lanes,
    TimeProvider time
)
{
    /// <summary>Discord waits 3 s for the first answer, and the way there takes some of them.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1.5);

    /// <summary>An interaction older than that by our clock may be one that Discord has given up.</summary>
    private static readonly TimeSpan Doubtful = TimeSpan.FromSeconds(2.5);

    private static readonly TimeSpan ShortPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <summary>Answers.</summary>
    /// <returns>What became of the last thing said.</returns>
    public async Task<AnswerFate> AnswerAsync(
        Interaction interaction,
        Heard heard,
        FirstAnswer first,
        CancellationToken cancellationToken
    ) =>
        heard switch
        {
            Heard.Asked asked => await InTurnAsync(interaction, asked, first, cancellationToken),
            Heard.FormWanted form => Fate(
                await first(new InteractionResponse.Modal(FormFields.Draw(form.Entry, form.Token)), cancellationToken)
            ),
            Heard.Typing typing => Fate(await first(Offers.Of(typing), cancellationToken)),
            _ when interaction.Type == InteractionType.Autocomplete => Fate(
                await first(InteractionResponse.Suggestions.Of([]), cancellationToken)
            ),
            _ => Fate(await first(new InteractionResponse.DeferredUpdate(), cancellationToken)),
        };

    /// <summary>Asks of one person are answered in order. The deferral waits for no turn.</summary>
    private async Task<AnswerFate> InTurnAsync(
        Interaction interaction,
        Heard.Asked asked,
        FirstAnswer first,
        CancellationToken cancellationToken
    )
    {
        var start = time.GetTimestamp();
        using var pending = new PendingAnswer(() => first(Deferral(asked), cancellationToken), Budget, time);
        if (time.GetUtcNow() - interaction.Id.Time > Doubtful)
        {
            pending.Defer();
        }

        // What waits for it only counts and logs: no need to hand that to another thread.
        var done = new TaskCompletionSource<AnswerFate>();
        lanes.Add(
            asked.Ask.Speaker.Id,
            async () =>
            {
                try
                {
                    done.SetResult(await CarryOutAsync(interaction, asked, pending, first, cancellationToken));
                }
#pragma warning disable CA1031 // It is thrown again where somebody waits for it; the lane must go on.
                catch (Exception trouble)
#pragma warning restore CA1031
                {
                    done.SetException(trouble);
                }
            }
        );
        var fate = await done.Task;
        if (fate == AnswerFate.Arrived)
        {
            ReplyMetrics.Answered(DiscordAdapter.Name, time.GetElapsedTime(start));
        }

        return fate;
    }

    /// <summary>Does what is asked, unless its answer is lost already: whoever reads that it failed asks again.</summary>
    private async Task<AnswerFate> CarryOutAsync(
        Interaction interaction,
        Heard.Asked asked,
        PendingAnswer pending,
        FirstAnswer first,
        CancellationToken cancellationToken
    )
    {
        if (pending.Deferral is { } deferral && Fate(await deferral) == AnswerFate.Lost)
        {
            return AnswerFate.Lost;
        }

        await LearnAsync(interaction, cancellationToken);
        var answer = await desk.AnswerAsync(asked.Ask, cancellationToken);
        return await SendAsync(interaction, asked, answer, pending, first, cancellationToken);
    }

    private ValueTask LearnAsync(Interaction interaction, CancellationToken cancellationToken) =>
        interaction is { Context: InteractionContext.BotDm, By.Id: var user, ChannelId: { } channel }
            ? direct.LearnAsync(user, channel, cancellationToken)
            : ValueTask.CompletedTask;

    private static InteractionResponse Deferral(Heard.Asked asked) =>
        asked.InPlace
            ? new InteractionResponse.DeferredUpdate()
            : InteractionResponse.DeferredReply.For(userAlone: asked.IsForOne);

    private async Task<AnswerFate> SendAsync(
        Interaction interaction,
        Heard.Asked asked,
        Answer answer,
        PendingAnswer pending,
        FirstAnswer first,
        CancellationToken cancellationToken
    )
    {
        var isForOne = asked.IsForOne || (asked.InCompany && answer.Reply.IsTrouble);
        var inPlace = asked.InPlace && answer.Effect == ButtonEffect.Redraw;
        var messages = Draw(answer.Reply, isForOne, inPlace ? PartMark.NumberOf(interaction.Message) : null);
        var fate =
            pending.Take() is not { } deferral ? await FirstAsync(messages[0], inPlace, first, cancellationToken)
            : Fate(await deferral) is AnswerFate.Lost ? AnswerFate.Lost
            : asked.InPlace && !inPlace ? await FollowUpAsync(interaction, messages[0], cancellationToken)
            : await FillAsync(interaction, messages[0], cancellationToken);
        foreach (var message in messages.Skip(1).TakeWhile(_ => fate == AnswerFate.Arrived))
        {
            fate = await FollowUpAsync(interaction, message, cancellationToken);
        }

        return fate;
    }

    /// <param name="reply">What.</param>
    /// <param name="isForOne">Whether only the one who asked sees it.</param>
    /// <param name="number">That of the message in whose place it is shown, by which it is still found; null for none.</param>
    private static List<DiscordMessage> Draw(Reply reply, bool isForOne, int? number) =>
        [
            .. DiscordReplyRenderer
                .RenderAll(reply)
                .Select(message => isForOne ? message.ForOne() : message)
                .Select((message, part) => part == 0 && number is { } mark ? message.Marked(mark) : message),
        ];

    private static async Task<AnswerFate> FirstAsync(
        DiscordMessage message,
        bool inPlace,
        FirstAnswer first,
        CancellationToken cancellationToken
    )
    {
        var outcome = await first(Shaped(message.Rich, inPlace), cancellationToken);
        return Fate(
            DiscordTrouble.IsOfDrawing(outcome)
                ? await first(Shaped(message.Plain, inPlace), cancellationToken)
                : outcome
        );
    }

    private static InteractionResponse Shaped(MessageBody body, bool inPlace) =>
        inPlace ? new InteractionResponse.Update(body) : new InteractionResponse.Reply(body);

    private Task<AnswerFate> FillAsync(
        Interaction interaction,
        DiscordMessage message,
        CancellationToken cancellationToken
    ) =>
        WithFallbackAsync(
            message,
            body => rest.EditOriginalAsync(interaction.ApplicationId, interaction.Token, body, cancellationToken),
            cancellationToken
        );

    private Task<AnswerFate> FollowUpAsync(
        Interaction interaction,
        DiscordMessage message,
        CancellationToken cancellationToken
    ) =>
        WithFallbackAsync(
            message,
            body => rest.FollowUpAsync(interaction.ApplicationId, interaction.Token, body, cancellationToken),
            cancellationToken
        );

    private async Task<AnswerFate> WithFallbackAsync(
        DiscordMessage message,
        Func<MessageBody, Task<RestOutcome<Message>>> send,
        CancellationToken cancellationToken
    )
    {
        var outcome = await OnceKnownAsync(() => send(message.Rich), cancellationToken);
        return Fate(DiscordTrouble.IsOfDrawing(outcome) ? await send(message.Plain) : outcome);
    }

    /// <summary>Over HTTP the first answer has left us, and Discord may be reading it still: until then it knows no second.</summary>
    private async Task<RestOutcome<Message>> OnceKnownAsync(
        Func<Task<RestOutcome<Message>>> send,
        CancellationToken cancellationToken
    )
    {
        for (var pause = ShortPause; ; pause *= 2)
        {
            var outcome = await send();
            if (outcome is not RestOutcome<Message>.Refused { Code: ErrorCode.UnknownWebhook } || pause > LongestPause)
            {
                return outcome;
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private static AnswerFate Fate<T>(RestOutcome<T> outcome) =>
        outcome is RestOutcome<T>.Done ? AnswerFate.Arrived : AnswerFate.Lost;
}
