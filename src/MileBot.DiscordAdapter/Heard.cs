using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;

namespace MileBot.DiscordAdapter;

/// <summary>What an interaction wants of us.</summary>
internal abstract record Heard
{
    private Heard() { }

    /// <summary>An answer.</summary>
    /// <param name="Ask">What is asked.</param>
    public sealed record Asked(Ask Ask) : Heard
    {
        /// <summary>The answer replaces the message whose button was pressed.</summary>
        public bool InPlace { get; init; }

        /// <summary>Others are here too.</summary>
        public bool InCompany { get; init; }

        /// <summary>Only the one who asked sees the answer.</summary>
        public bool IsForOne => InCompany && Ask.IsPrivate;
    }

    /// <summary>The form for what a command lacks.</summary>
    /// <param name="Entry">The command, in the reader's language.</param>
    /// <param name="Token">The button that wants it.</param>
    public sealed record FormWanted(MenuEntry Entry, ButtonToken Token) : Heard;

    /// <summary>Values to offer while somebody types.</summary>
    /// <param name="Argument">What they type in.</param>
    /// <param name="Begun">What they have so far.</param>
    public sealed record Typing(Argument Argument, string Begun) : Heard;

    /// <summary>Nothing we know: a button of another age, or made up.</summary>
    public sealed record Unknown : Heard;
}
