using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Standing;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Standing;

/// <summary>Where a mile stands: beside the averages, among the levels, and for its age.</summary>
internal sealed class LevelCommand(Readers readers, IClock clock) : ICommand
{
    private static readonly Phrase Title = new("level.title", "mile");
    private static readonly Phrase AverageHeader = new("level.average-header");
    private static readonly Phrase MileHeader = new("level.mile-header");
    private static readonly Phrase GapHeader = new("level.gap-header");
    private static readonly Phrase All = new("level.all");
    private static readonly PhraseSet<AgeGradeTable> Averages = new("level.average");
    private static readonly PhraseSet<AgeGradeTable> Among = new("level.among", "place");
    private static readonly PhraseSet<Ability> Places = new("level.place", "share");
    private static readonly PhraseSet<Ability> NextLevels = new("level.next", "time");
    private static readonly Phrase ForAge = new("level.for-age");
    private static readonly Phrase Source = new("level.source");
    private static readonly Phrase AgeGradeLabel = new("buttons.age-grade");
    private static readonly Phrase PacesLabel = new("buttons.paces");

    public CommandCard Card { get; } =
        new(
            new("level"),
            [MileFacts.MileArgument, MileFacts.AgeArgument, MileFacts.TableArgument],
            ["/level 6:10", "/level 6:10 women", "/level 6:10 men 43"]
        )
        {
            Topic = CommandTopic.Race,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var facts = MileFacts.Of(call, reader, clock.GetCurrentInstant());
        return facts.Mile is not { } mile ? new Problem(CommandProblem.MileTimeUnknown, "")
            : GoalCheck.Of(Distance.Mile, mile) is { } problem ? problem
            : Show(reader.Words, facts, mile);
    }

    private static Reply Show(Words words, MileFacts facts, RaceTime mile)
    {
        var tables = facts.Table is { } chosen ? [chosen] : Enum.GetValues<AgeGradeTable>();
        List<ReplyPart> parts =
        [
            AveragesTable(words, mile),
            .. tables.Select(table => new ReplyPart.Paragraph(Standing(words, mile, table))),
        ];
        if (facts is { Age: { } age, Table: { } graded })
        {
            // An age the tables do not reach is no reason to keep the rest back.
            var grade = AgeGrade.Of(mile, age, graded, AgeGradeEdition.TrackMile2023);
            parts.AddRange(grade.Problem is null ? [Graded(words, facts, grade.Value)] : []);
        }

        parts.Add(new ReplyPart.Paragraph(words.Say(Source)));
        parts.Add(Buttons(words, facts));
        return new Reply(words.Say(Title, mile.ToString()), parts);
    }

    private static ReplyPart.Table AveragesTable(Words words, RaceTime mile) =>
        new(
            [words.Text(AverageHeader), words.Text(MileHeader), words.Text(GapHeader)],
            [
                Row(words.Text(All), AverageMile.All, mile),
                .. Enum.GetValues<AgeGradeTable>()
                    .Select(table => Row(words.Text(Averages[table]), AverageMile.Of(table), mile)),
            ]
        );

    private static string[] Row(string name, RaceTime average, RaceTime mile) =>
        [name, average.ToWholeSeconds(), MeasureWords.Signed(mile - average)];

    private static RichText Standing(Words words, RaceTime mile, AgeGradeTable table)
    {
        var placing = Placing.Of(mile, table);
        var place = words.Text(Places[placing.Ability], (int)Math.Round(placing.ShareBeaten * 100));
        var line = words.Say(Among[table], place);
        return placing.NextLevel is { } next
            ? line + " " + words.Say(NextLevels[placing.Ability + 1], next.ToWholeSeconds())
            : line;
    }

    private static ReplyPart.Paragraph Graded(Words words, MileFacts facts, AgeGrade grade) =>
        new(
            words.Say(ForAge)
                + " "
                + AgeGradeWords.Verdict(words, grade)
                + " "
                + AgeGradeWords.Source(words, facts, grade)
        );

    private static ReplyPart.Buttons Buttons(Words words, MileFacts facts) =>
        new([
            AgeGradeWords.OtherTables(words, facts.Table, table => $"level {facts with { Table = table }}"),
            [
                new(words.Text(AgeGradeLabel), ButtonToken.Post($"agegrade {facts}")),
                new(words.Text(PacesLabel), ButtonToken.Post($"paces {facts.Mile}")),
                ShareButton.For(words, $"level {facts}"),
            ],
        ]);
}
