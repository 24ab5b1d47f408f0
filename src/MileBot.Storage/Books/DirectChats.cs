using Microsoft.EntityFrameworkCore;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>Direct chats in the database.</summary>
internal sealed class DirectChats(Ledger ledger) : IDirectChats
{
    private const string Find = "SELECT place FROM direct_chats WHERE platform = @platform AND user_id = @user";

    public ValueTask<string?> FindAsync(Speaker with, CancellationToken cancellationToken) =>
        ledger.FirstAsync(
            Find,
            new (string, object)[] { ("@platform", with.Platform), ("@user", with.Id) },
            row => row.GetString(0),
            cancellationToken
        );

    public async ValueTask RememberAsync(Speaker with, string? place, CancellationToken cancellationToken) =>
        await ledger.WriteAsync(
            async db =>
            {
                var forgotten = await db
                    .DirectChats.Where(row => row.Platform == with.Platform && row.UserId == with.Id)
                    .ExecuteDeleteAsync(cancellationToken);
                if (place is not null)
                {
                    db.DirectChats.Add(
                        new DirectChatRow
                        {
                            Platform = with.Platform,
                            UserId = with.Id,
                            Place = place,
                        }
                    );
                }

                return forgotten;
            },
            cancellationToken
        );
}
