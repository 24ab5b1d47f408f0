using MileBot.Coaching.Levels;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Strength;

/// <summary>Sessions of jumps, with their count of landings.</summary>
internal sealed class JumpReplies(Library library)
{
    private static readonly Phrase Title = new("jumps.title", "level", "contacts");
    private static readonly Phrase Lead = new("jumps.lead");
    private static readonly Phrase When = new("jumps.when");
    private static readonly Phrase StrengthLabel = new("jumps.strength");

    /// <summary>The command that asks for the jumps of a level.</summary>
    public static string Command(TrainingLevel level) => $"strength jumps {Choice.WordFor(level)}";

    /// <summary>The jumps for a level.</summary>
    public Reply Session(Words words, TrainingLevel level)
    {
        var session = library.Strength.JumpsFor(level);
        return new Reply(
            words.Say(Title, LevelWords.Of(words, level), session.Contacts),
            [
                new ReplyPart.Paragraph(words.Say(Lead)),
                new ReplyPart.Steps([.. session.Sets.Select(set => ExerciseWords.Step(words, set))]),
                new ReplyPart.Paragraph(words.Say(When)),
                new ReplyPart.Buttons([
                    .. ExerciseWords.Buttons(words, session.Sets, Command(level)),
                    [.. LevelWords.All.Where(other => other != level).Select(other => LevelButton(words, other))],
                    [
                        new Button(words.Text(StrengthLabel), ButtonToken.Redraw("strength home")),
                        ShareButton.For(words, Command(level)),
                    ],
                ]),
            ]
        );
    }

    private static Button LevelButton(Words words, TrainingLevel level) =>
        new(LevelWords.Of(words, level), ButtonToken.Redraw(Command(level)));
}
