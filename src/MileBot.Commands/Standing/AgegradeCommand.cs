using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Standing;

/// <summary>A mile measured by the best of the same age, on the road or on the track.</summary>
internal sealed class AgegradeCommand(Readers readers, IClock clock) : ICommand
{
    private const int ExampleAge = 43;

    private static readonly Argument<AgeGradeEdition> Edition = Choice.Of<AgeGradeEdition>("edition");

    private static readonly Phrase AskTitle = new("agegrade.ask-title", "mile");
    private static readonly Phrase AskAge = new("agegrade.ask-age", "example");
    private static readonly Phrase AskTable = new("agegrade.ask-table");
    private static readonly PhraseSet<AgeGradeEdition> EditionLabels = new("agegrade.edition-button");
    private static readonly Phrase LevelLabel = new("buttons.level");
    private static readonly Phrase PacesLabel = new("buttons.paces");

    public CommandCard Card { get; } =
        new(
            new("agegrade"),
            [MileFacts.MileArgument, MileFacts.AgeArgument, MileFacts.TableArgument, Edition],
            ["/agegrade 6:10 43 women", "/agegrade 6:10 43 women road", "/agegrade 5:02 61 men"]
        )
        {
            Topic = CommandTopic.Race,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var facts = MileFacts.Of(call, reader, clock.GetCurrentInstant());
        var edition = call.Values.ReadOr(Edition, AgeGradeEdition.TrackMile2023);
        return facts switch
        {
            { Mile: null } => new Problem(CommandProblem.MileTimeUnknown, ""),
            { Mile: { } mile } when GoalCheck.Of(Distance.Mile, mile) is { } problem => problem,
            { Age: null } => WhichAge(call.Ask, reader.Words, facts, edition),
            { Table: null } => WhichTable(reader.Words, facts, edition),
            { Mile: { } mile, Age: { } age, Table: { } table } => AgeGrade
                .Of(mile, age, table, edition)
                .Then(grade => Parsed<Reply>.Of(Show(reader.Words, facts, grade))),
        };
    }

    private static Reply WhichAge(Ask ask, Words words, MileFacts facts, AgeGradeEdition edition)
    {
        var command = Command(facts, edition);
        var whole = facts with { Age = ExampleAge, Table = facts.Table ?? AgeGradeTable.Women };
        var example = TypedAnswer.Example(ask, $"{ExampleAge}", Command(whole, edition));
        return new Reply(
            words.Say(AskTitle, facts.Mile!.Value.ToString()),
            [new ReplyPart.Paragraph(words.Say(AskAge, example)), .. TypedAnswer.FormAlone(words, ask, command)]
        )
        {
            Question = new OpenQuestion(command),
        };
    }

    private static Reply WhichTable(Words words, MileFacts facts, AgeGradeEdition edition) =>
        new(
            words.Say(AskTitle, facts.Mile!.Value.ToString()),
            [
                new ReplyPart.Paragraph(words.Say(AskTable)),
                new ReplyPart.Buttons([AgeGradeWords.OtherTables(words, facts.Table, With(facts, edition))]),
            ]
        )
        {
            Question = new OpenQuestion(Command(facts, edition)),
        };

    private static Reply Show(Words words, MileFacts facts, AgeGrade grade) =>
        new(
            AgeGradeWords.Title(words, facts),
            [
                new ReplyPart.Paragraph(AgeGradeWords.Verdict(words, grade)),
                new ReplyPart.Fields([.. AgeGradeWords.Fields(words, facts, grade)]),
                new ReplyPart.Paragraph(AgeGradeWords.Source(words, facts, grade)),
                Buttons(words, facts, grade.Edition),
            ]
        );

    private static ReplyPart.Buttons Buttons(Words words, MileFacts facts, AgeGradeEdition edition)
    {
        var other =
            edition == AgeGradeEdition.RoadMile2025 ? AgeGradeEdition.TrackMile2023 : AgeGradeEdition.RoadMile2025;
        return new([
            [
                new(words.Text(EditionLabels[other]), ButtonToken.Redraw(Command(facts, other))),
                .. AgeGradeWords.OtherTables(words, facts.Table, With(facts, edition)),
            ],
            [
                new(words.Text(LevelLabel), ButtonToken.Post($"level {facts}")),
                new(words.Text(PacesLabel), ButtonToken.Post($"paces {facts.Mile}")),
                ShareButton.For(words, Command(facts, edition)),
            ],
        ]);
    }

    private static Func<AgeGradeTable, string> With(MileFacts facts, AgeGradeEdition edition) =>
        table => Command(facts with { Table = table }, edition);

    private static string Command(MileFacts facts, AgeGradeEdition edition) =>
        $"agegrade {facts} {Choice.WordFor(edition).Split('-')[0]}";
}
