using System.Text.Json;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace MileBot.TelegramAdapter;

/// <summary>
/// Walks the way of an answer once without sending anything. The first use of the client library's types costs about a tenth
/// of a second of compiling, which otherwise the first runner after a start would wait for.
/// </summary>
internal static class TelegramWarmUp
{
    private const string AnUpdate = """
        [{"update_id":1,"message":{"message_id":1,"from":{"id":1,"is_bot":false,"first_name":"R","language_code":"en"},
        "chat":{"id":1,"first_name":"R","type":"private"},"date":1,"text":"/a","entities":[{"offset":0,"length":2,"type":"bot_command"}]}}]
        """;

    private const string AnAnswer = """
        {"ok":true,"result":{"message_id":1,"from":{"id":1,"is_bot":true,"first_name":"B"},"chat":{"id":1,"type":"private"},"date":1,
        "text":"a","entities":[{"offset":0,"length":1,"type":"bold"}],
        "reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"=a"}]]}}}
        """;

    private static readonly Reply AReply = new(
        "1",
        [
            new ReplyPart.Table(
                ["1"],
                [
                    ["2"],
                ]
            ),
            new ReplyPart.Buttons([
                [new Button("1", ButtonToken.Redraw("1"))],
            ]),
        ]
    );

    /// <summary>Reads an update, draws a reply, writes a request, reads its answer.</summary>
    public static async Task RunAsync(TelegramUpdateReader reader, CancellationToken cancellationToken)
    {
        var updates = JsonSerializer.Deserialize<Update[]>(AnUpdate, JsonBotAPI.Options) ?? [];
        _ = updates.Select(reader.Read).ToList();
        foreach (var message in TelegramReplyRenderer.RenderAll(AReply))
        {
            var request = new SendMessageRequest
            {
                ChatId = 1,
                Text = message.Html,
                ParseMode = ParseMode.Html,
                ReplyMarkup = message.Keyboard,
            };
            using var content = request.ToHttpContent();
            await (content?.LoadIntoBufferAsync(cancellationToken) ?? Task.CompletedTask);
        }

        JsonSerializer.Deserialize<ApiResponse<Message>>(AnAnswer, JsonBotAPI.Options);
    }
}
