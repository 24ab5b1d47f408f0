using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Replies;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace MileBot.TelegramAdapter;

/// <summary>Sends and edits single messages, once each.</summary>
internal sealed class TelegramSending(ITelegramBotClient client, TelegramLane lane)
{
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    /// <summary>Groups that became supergroups since we started: their old id answers with the new one.</summary>
    private readonly ConcurrentDictionary<long, long> moved = new();

    /// <summary>Where a place is now; null when it did not move.</summary>
    public ChatPlace? MovedTo(ChatPlace place) =>
        moved.TryGetValue(place.ChatId, out var grown) ? place with { ChatId = grown } : null;

    /// <summary>Sends a new message; after <see cref="SendOutcome.Moved"/> the next one goes to the new place by itself.</summary>
    /// <param name="to">Where.</param>
    /// <param name="message">What.</param>
    /// <param name="replyTo">The message it replies to, if that still exists.</param>
    /// <param name="cancellationToken">Gives up; then nothing is known.</param>
    public async Task<SendOutcome> SendAsync(
        ChatPlace to,
        TelegramMessage message,
        int? replyTo,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await SendFormattedAsync(MovedTo(to) ?? to, message, replyTo, cancellationToken);
        }
        catch (ApiRequestException error) when (error.Parameters?.MigrateToChatId is { } grown)
        {
            moved[to.ChatId] = grown;
            return new SendOutcome.Moved((to with { ChatId = grown }).ToAddress());
        }
        catch (RequestException error)
        {
            return Trouble(error);
        }
    }

    /// <summary>Shows a message in place of an older one, or below when that is gone.</summary>
    public async Task<SendOutcome> ReplaceAsync(
        ChatPlace at,
        int messageId,
        TelegramMessage message,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await client.EditMessageText(
                at.ChatId,
                messageId,
                message.Html,
                ParseMode.Html,
                replyMarkup: message.Keyboard,
                linkPreviewOptions: NoPreview,
                cancellationToken: cancellationToken
            );
            return Delivered(messageId);
        }
        catch (ApiRequestException error) when (TelegramTrouble.IsNoChange(error))
        {
            return Delivered(messageId);
        }
        // Gone, too old to be edited, or in a group that moved: below will do.
        catch (ApiRequestException error) when (TelegramTrouble.IsMalformed(error))
        {
            return await SendAsync(at, message, replyTo: null, cancellationToken);
        }
        catch (RequestException error)
        {
            return Trouble(error);
        }
    }

    /// <summary>What an error means; being told to wait is for everything we send.</summary>
    private SendOutcome Trouble(RequestException error)
    {
        var outcome = TelegramTrouble.Of(error);
        if (outcome is SendOutcome.NotSent { Trouble: SendTrouble.RateLimited, RetryAfter: { } rest })
        {
            lane.Pause(rest.ToTimeSpan());
        }

        return outcome;
    }

    private async Task<SendOutcome> SendFormattedAsync(
        ChatPlace to,
        TelegramMessage message,
        int? replyTo,
        CancellationToken cancellationToken
    )
    {
        if (message.File is { } file)
        {
            return await SendFileAsync(to, file, message.IsSilent, replyTo, cancellationToken);
        }

        try
        {
            return await SendTextAsync(to, message.Html, ParseMode.Html, message, replyTo, cancellationToken);
        }
        catch (ApiRequestException error)
            when (error.Parameters?.MigrateToChatId is null && TelegramTrouble.IsMalformed(error))
        {
            return await SendTextAsync(to, message.Plain, ParseMode.None, message, replyTo, cancellationToken);
        }
    }

    private async Task<SendOutcome> SendTextAsync(
        ChatPlace to,
        string text,
        ParseMode mode,
        TelegramMessage message,
        int? replyTo,
        CancellationToken cancellationToken
    )
    {
        var sent = await client.SendMessage(
            to.ChatId,
            text,
            mode,
            ReplyTo(replyTo),
            message.Keyboard,
            NoPreview,
            to.TopicId,
            disableNotification: message.IsSilent,
            cancellationToken: cancellationToken
        );
        return Delivered(sent.Id);
    }

    private async Task<SendOutcome> SendFileAsync(
        ChatPlace to,
        ReplyPart.Attachment file,
        bool isSilent,
        int? replyTo,
        CancellationToken cancellationToken
    )
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(file.Content));
        var sent = await client.SendDocument(
            to.ChatId,
            InputFile.FromStream(content, file.Name),
            replyParameters: ReplyTo(replyTo),
            messageThreadId: to.TopicId,
            disableNotification: isSilent,
            cancellationToken: cancellationToken
        );
        return Delivered(sent.Id);
    }

    private static ReplyParameters? ReplyTo(int? message) =>
        message is { } id ? new ReplyParameters { MessageId = id, AllowSendingWithoutReply = true } : null;

    private static SendOutcome.Delivered Delivered(int messageId) =>
        new(messageId.ToString(CultureInfo.InvariantCulture));
}
