using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>Answers one interaction: at once when the desk is quick, else with a deferral that the answer then fills.</summary>
internal sealed class DiscordAnswering(DiscordRest rest, IAskDesk desk, ChatLanes lanes, TimeProvider time)
{
    /// <summary>Discord waits 3 s for the first answer, and the way there takes some of them.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan ShortPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private const int BadRequest = 400;

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
        // What waits for it only counts and logs: no need to hand that to another thread.
        var done = new TaskCompletionSource<AnswerFate>();
        lanes.Add(
            asked.Ask.Speaker.Id,
            async () =>
            {
                try
                {
                    var answer = await desk.AnswerAsync(asked.Ask, cancellationToken);
                    done.SetResult(await SendAsync(interaction, asked, answer, pending, first, cancellationToken));
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
        var messages = DiscordReplyRenderer
            .RenderAll(answer.Reply)
            .Select(message => isForOne ? message.ForOne() : message)
            .ToList();
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

    private static async Task<AnswerFate> FirstAsync(
        DiscordMessage message,
        bool inPlace,
        FirstAnswer first,
        CancellationToken cancellationToken
    )
    {
        var outcome = await first(Shaped(message.Rich, inPlace), cancellationToken);
        return Fate(
            outcome is RestOutcome<Nothing>.Refused { Status: BadRequest }
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
        return Fate(
            outcome is RestOutcome<Message>.Refused { Status: BadRequest } ? await send(message.Plain) : outcome
        );
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
