using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MileBot.TelegramAdapter;

/// <summary>Answers one ask: somebody is waiting for it, so being told to slow down is waited out.</summary>
internal sealed class TelegramAnswering(
    ITelegramBotClient client,
    TelegramSending sending,
    TelegramLane lane,
    IAskDesk desk,
    TimeProvider time
)
{
    private const int MostTries = 3;
    private static readonly Duration MostPatience = Duration.FromSeconds(60);
    private static readonly Duration ShortRest = Duration.FromSeconds(1);

    /// <summary>Answers; trouble in sending ends quietly here, since the one to tell is the one we cannot reach.</summary>
    /// <returns>What became of the answer; null when there was nothing to say.</returns>
    public async Task<SendOutcome?> AnswerAsync(Heard heard, CancellationToken cancellationToken)
    {
        var stopSpinning = AcknowledgeAsync(heard, cancellationToken);
        try
        {
            return heard.Ask is { } ask ? await AnswerAsync(heard, ask, cancellationToken) : null;
        }
        finally
        {
            await stopSpinning;
        }
    }

    private async Task<SendOutcome?> AnswerAsync(Heard heard, Ask ask, CancellationToken cancellationToken)
    {
        var asked = time.GetTimestamp();
        var answer = await desk.AnswerAsync(ask, cancellationToken);
        var redrawn = answer.Effect == ButtonEffect.Redraw ? heard.PressedMessage : null;
        var replyTo = heard.ReplyTo;
        SendOutcome? outcome = null;
        foreach (var message in TelegramReplyRenderer.RenderAll(answer.Reply))
        {
            var (replaced, answered) = (redrawn, replyTo);
            outcome = await PatientlyAsync(
                heard.Place,
                () =>
                    replaced is { } old
                        ? sending.ReplaceAsync(heard.Place, old, message, cancellationToken)
                        : sending.SendAsync(heard.Place, message, answered, cancellationToken),
                cancellationToken
            );
            if (outcome is not SendOutcome.Delivered)
            {
                return outcome;
            }

            (redrawn, replyTo) = (null, null);
        }

        ReplyMetrics.Answered(TelegramAdapter.Name, time.GetElapsedTime(asked));
        return outcome;
    }

    /// <summary>Tries again only what certainly did not arrive.</summary>
    private async Task<SendOutcome> PatientlyAsync(
        ChatPlace to,
        Func<Task<SendOutcome>> send,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 1; ; tries++)
        {
            var outcome = await InTurnAsync(to, send, cancellationToken);
            if (outcome is SendOutcome.Moved && tries < MostTries)
            {
                continue;
            }

            if (
                tries == MostTries
                || outcome is not SendOutcome.NotSent { Trouble: not SendTrouble.Unauthorised } notSent
                || (notSent.RetryAfter ?? ShortRest) is var rest && rest > MostPatience
            )
            {
                return outcome;
            }

            await Task.Delay(rest.ToTimeSpan(), time, cancellationToken);
        }
    }

    private async Task<SendOutcome> InTurnAsync(
        ChatPlace to,
        Func<Task<SendOutcome>> send,
        CancellationToken cancellationToken
    )
    {
        using var turn = await lane.AnswerAsync(to, cancellationToken);
        return await send();
    }

    private async Task AcknowledgeAsync(Heard heard, CancellationToken cancellationToken)
    {
        try
        {
            if (heard.CallbackId is { } id)
            {
                await client.AnswerCallbackQuery(id, cancellationToken: cancellationToken);
            }
        }
        catch (RequestException)
        {
            // Too old or unreachable: the button stops spinning by itself after a while.
        }
    }
}
