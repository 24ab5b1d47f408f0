using MileBot.Conversation.Adapters;

namespace MileBot.Storage.Sqlite;

/// <summary>With a file there is one worker, and every role is its own.</summary>
internal sealed class RolesAlone : IRoles
{
    public Task PlayAsync(string role, Func<CancellationToken, Task> play, CancellationToken cancellationToken) =>
        play(cancellationToken);
}
