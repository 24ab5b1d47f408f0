using MileBot.Coaching.Levels;
using MileBot.Conversation.Commands;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Speaking;

/// <summary>The four levels of training: what they are called, and how they are asked for.</summary>
internal static class LevelWords
{
    private static readonly PhraseSet<TrainingLevel> Names = new("training-level");

    public static Argument<TrainingLevel> Argument { get; } = Choice.Of<TrainingLevel>("level");

    public static IReadOnlyList<TrainingLevel> All { get; } = Enum.GetValues<TrainingLevel>();

    public static string Of(Words words, TrainingLevel level) => words.Text(Names[level]);

    /// <summary>The level asked for, or else that of the runner's mile; a group is not told what the mile is.</summary>
    public static TrainingLevel Read(Call call, Reader reader) =>
        call.Values.ReadOr(Argument, MileLevels.Of(call.Ask.IsPrivate ? reader.Runner.MileTime : null));
}
