using MileBot.Coaching.AgeGrading;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Standing;

/// <summary>What there is to say about an age grade.</summary>
internal static class AgeGradeWords
{
    private static readonly Phrase TitlePhrase = new("agegrade.title", "mile", "age");
    private static readonly PhraseSet<AgeGradeBand> Verdicts = new("agegrade.verdict", "percent", "time");
    private static readonly PhraseSet<AgeGradeBand> NextBands = new("agegrade.next");
    private static readonly Phrase Standard = new("agegrade.standard", "age");
    private static readonly Phrase GradedTime = new("agegrade.graded-time");
    private static readonly PhraseSet<AgeGradeEdition> Sources = new("agegrade.source", "table");
    private static readonly PhraseSet<AgeGradeTable> TableNames = new("age-grade-table");

    public static RichText Title(Words words, MileFacts facts) =>
        words.Say(TitlePhrase, facts.Mile!.Value.ToString(), facts.Age!.Value);

    /// <summary>The grade and what it is worth.</summary>
    public static RichText Verdict(Words words, AgeGrade grade) =>
        words.Say(Verdicts[grade.Band], $"{grade.Percent:0.0}", grade.AgeGradedTime.ToWholeSeconds());

    /// <summary>The table and its edition, always named, since grades of two tables cannot be compared.</summary>
    public static RichText Source(Words words, MileFacts facts, AgeGrade grade) =>
        words.Say(Sources[grade.Edition], words.Text(TableNames[facts.Table!.Value]));

    public static IEnumerable<Field> Fields(Words words, MileFacts facts, AgeGrade grade)
    {
        yield return new(words.Text(GradedTime), grade.AgeGradedTime.ToTenths());
        yield return new(words.Text(Standard, facts.Age!.Value), grade.AgeStandard.ToTenths());
        if (grade.Band != AgeGradeBand.WorldRecord && grade.StartOf(grade.Band + 1) is { } start)
        {
            yield return new(words.Text(NextBands[grade.Band + 1]), start.ToTenths());
        }
    }

    /// <summary>A button for each table that is not the chosen one.</summary>
    public static IReadOnlyList<Button> OtherTables(
        Words words,
        AgeGradeTable? chosen,
        Func<AgeGradeTable, string> command
    ) =>
        [
            .. Enum.GetValues<AgeGradeTable>()
                .Where(table => table != chosen)
                .Select(table => new Button(words.Text(TableNames[table]), ButtonToken.Redraw(command(table)))),
        ];
}
