using Microsoft.EntityFrameworkCore;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>Open questions in the database. Finding one is on the way of every bare text.</summary>
internal sealed class OpenQuestionBook(Ledger ledger) : IOpenQuestions
{
    private const string Find =
        "SELECT command FROM open_questions WHERE platform = @platform AND user_id = @user AND chat = @chat";

    public ValueTask<OpenQuestion?> FindAsync(Speaker speaker, ChatAddress chat, CancellationToken cancellationToken) =>
        ledger.FirstAsync(
            Find,
            new (string, object)[]
            {
                ("@platform", speaker.Platform),
                ("@user", speaker.Id),
                ("@chat", chat.ToString()),
            },
            row => new OpenQuestion(row.GetString(0)),
            cancellationToken
        );

    public async ValueTask PutAsync(
        Speaker speaker,
        ChatAddress chat,
        OpenQuestion? question,
        CancellationToken cancellationToken
    ) =>
        await ledger.WriteAsync(
            async db =>
            {
                var closed = await Of(db, speaker, chat).ExecuteDeleteAsync(cancellationToken);
                if (question is not null)
                {
                    db.OpenQuestions.Add(
                        new OpenQuestionRow
                        {
                            Platform = speaker.Platform,
                            UserId = speaker.Id,
                            Chat = chat.ToString(),
                            Command = question.Command,
                        }
                    );
                }

                return closed;
            },
            cancellationToken
        );

    private static IQueryable<OpenQuestionRow> Of(MileBotDb db, Speaker speaker, ChatAddress chat)
    {
        var place = chat.ToString();
        return db.OpenQuestions.Where(row =>
            row.Platform == speaker.Platform && row.UserId == speaker.Id && row.Chat == place
        );
    }
}
