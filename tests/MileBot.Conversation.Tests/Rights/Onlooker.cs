using MileBot.Conversation.Asks;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Rights;

/// <summary>Somebody who asks, and from where.</summary>
/// <param name="What">In words.</param>
/// <param name="Speaker">Who.</param>
/// <param name="IsPrivate">Whether nobody else reads along.</param>
/// <param name="Posting">In a server, what they may have us do there; null elsewhere.</param>
public sealed record Onlooker(string What, long Speaker, bool IsPrivate, PostingRight? Posting = null)
{
    public const long Ann = 7;
    private const long Stranger = 8;
    private const long Other = 9;

    /// <summary>Everybody but Ann on her own.</summary>
    public static IReadOnlyList<Onlooker> All { get; } =
    [
        new("a stranger", Stranger, IsPrivate: true),
        new("another runner", Other, IsPrivate: true),
        new("a stranger in Ann's group", Stranger, IsPrivate: false),
        new("another runner in Ann's group", Other, IsPrivate: false),
        new("Ann in her group, with all the others", Ann, IsPrivate: false),
        new("a member of a server", Stranger, IsPrivate: true, PostingRight.NotTheSpeakers),
        new("whoever manages a channel", Other, IsPrivate: true, PostingRight.Granted),
        new("a member where we may not write", Stranger, IsPrivate: true, PostingRight.NotOurs),
    ];

    /// <summary>Whether they may have us write to everybody in the chat each day.</summary>
    public bool MayPost => Posting is PostingRight.Granted;

    public void Enter(Chat chat)
    {
        chat.IsPrivate = IsPrivate;
        chat.Posting = Posting;
        chat.Place = IsPrivate && Posting is null ? null : "shared";
    }
}
