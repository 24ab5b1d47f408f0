using System.Globalization;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Conversation.Commands;

namespace MileBot.Commands.Advising;

/// <summary>The argument that tells which state of a plan a button was made for.</summary>
internal static class Revisions
{
    public static Argument<int> Argument { get; } = new("revision", Parse);

    private static Parsed<int> Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? revision
            : new Problem(CommandProblem.RevisionUnreadable, text);
}
