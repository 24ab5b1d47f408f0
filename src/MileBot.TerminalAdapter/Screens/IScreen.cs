using MileBot.Conversation.Replies;

namespace MileBot.TerminalAdapter.Screens;

/// <summary>Where lines come from and replies go to.</summary>
/// <remarks>Members throw <see cref="IOException"/> when nobody is at the other end any more.</remarks>
internal interface IScreen
{
    /// <summary>What to ask before anybody says anything: people want a welcome, pipes do not.</summary>
    string? FirstLine { get; }

    /// <summary>The next line; null when no more will come.</summary>
    Task<string?> ReadLineAsync(CancellationToken cancellationToken);

    /// <summary>Shows the answer to the last line read.</summary>
    Task ShowAnswerAsync(Reply reply, CancellationToken cancellationToken);

    /// <summary>Shows a message nobody asked for, at any time.</summary>
    Task ShowNoticeAsync(Reply reply, CancellationToken cancellationToken);
}
