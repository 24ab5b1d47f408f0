using Microsoft.EntityFrameworkCore;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>Open questions in the database.</summary>
internal sealed class OpenQuestionBook(Ledger ledger) : IOpenQuestions
{
    public ValueTask<OpenQuestion?> FindAsync(Speaker speaker, ChatAddress chat, CancellationToken cancellationToken) =>
        ledger.ReadAsync(
            async db =>
                await Of(db, speaker, chat).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } row
                    ? new OpenQuestion(row.Command)
                    : null,
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
