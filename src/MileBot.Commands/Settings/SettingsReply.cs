using MileBot.Coaching.AgeGrading;
using MileBot.Commands.Advising;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Settings;

/// <summary>What <c>/settings</c> shows: everything a runner told us, or how to.</summary>
internal static class SettingsReply
{
    private static readonly Phrase Title = new("settings.title");
    private static readonly Phrase MileField = new("settings.mile");
    private static readonly Phrase AgeField = new("settings.age");
    private static readonly Phrase TableField = new("settings.table");
    private static readonly Phrase WeeklyField = new("settings.weekly");
    private static readonly Phrase UnitsField = new("settings.units");
    private static readonly Phrase ZoneField = new("settings.zone");
    private static readonly Phrase LanguageField = new("settings.language");
    private static readonly Phrase Unset = new("settings.unset", "example");
    private static readonly Phrase EitherAge = new("settings.either-age", "younger", "older");
    private static readonly Phrase WhenBorn = new("settings.when-born", "example");
    private static readonly Phrase PlanPaces = new("settings.plan-paces", "mile");
    private static readonly Phrase TakeBack = new("settings.take-back", "example");
    private static readonly Phrase ChangeLabel = new("buttons.change");
    private static readonly PhraseSet<AgeGradeTable> TableNames = new("age-grade-table");
    private static readonly PhraseSet<Units> UnitNames = new("units");

    public static Reply Of(Reader reader, LocalDate today)
    {
        var (runner, words) = (reader.Runner, reader.Words);
        var fields = new ReplyPart.Fields([
            new(words.Text(MileField), Told(words, runner.MileTime?.ToString(), "/settings mile 6:40")),
            new(words.Text(AgeField), Told(words, AgeOf(words, runner.Born, today), "/settings age 43")),
            new(words.Text(TableField), Told(words, TableOf(words, runner.Table), "/settings table women")),
            new(words.Text(WeeklyField), Told(words, WeeklyOf(words, runner), "/settings weekly 30km")),
            new(words.Text(UnitsField), words.Text(UnitNames[runner.Units])),
            new(words.Text(ZoneField), Told(words, runner.ZoneId, "/settings zone Paris")),
            new(words.Text(LanguageField), words.Language),
        ]);
        return new Reply(words.Say(Title), [fields, .. Notes(words, runner), Buttons(words, runner)]);
    }

    /// <summary>The same, with what a new mile did to the plan.</summary>
    public static Reply Of(Reader reader, LocalDate today, NewMile paced)
    {
        var (words, settings) = (reader.Words, Of(reader, today));
        var line = new ReplyPart.Paragraph(words.Say(PlanPaces, $"{paced.Mile}"));
        List<IReadOnlyList<Button>> rows =
        [
            .. settings.Parts.OfType<ReplyPart.Buttons>().SelectMany(part => part.Rows),
        ];
        if (paced.CanUndo)
        {
            rows.Insert(0, [AdviceParts.Undo(words, paced.Revision)]);
        }

        var parts = settings.Parts.Where(part => part is not ReplyPart.Buttons);
        return AdviceParts.Under(words, settings.Title, [line, .. parts], rows, paced.Told);
    }

    private static RichText Told(Words words, string? told, string example) => told ?? words.Say(Unset, example);

    private static string? AgeOf(Words words, Birth? born, LocalDate today) =>
        born is null ? null
        : born.AgeOn(today) is var age && born.OldestOn(today) is var oldest && age == oldest ? $"{age}"
        : words.Text(EitherAge, born.AgeOn(today), oldest);

    private static string? TableOf(Words words, AgeGradeTable? table) =>
        table is { } chosen ? words.Text(TableNames[chosen]) : null;

    private static string? WeeklyOf(Words words, Runner runner) =>
        runner.Weekly is { } weekly ? MeasureWords.Ground(words, weekly, runner.Units) : null;

    private static IEnumerable<ReplyPart> Notes(Words words, Runner runner)
    {
        if (runner.Born is { IsRough: true })
        {
            yield return new ReplyPart.Paragraph(words.Say(WhenBorn, "/settings born 1983-05"));
        }

        if (runner with { Id = null } != Runner.Stranger)
        {
            yield return new ReplyPart.Paragraph(words.Say(TakeBack, "/settings no-age"));
        }
    }

    private static ReplyPart.Buttons Buttons(Words words, Runner runner) =>
        new([
            [
                .. Others<Units>(runner.Units)
                    .Select(units => Redraw(words.Text(UnitNames[units]), Choice.WordFor(units))),
                new Button(words.Text(ChangeLabel), ButtonToken.Form("settings")),
            ],
            [.. Others(runner.Table).Select(table => Redraw(words.Text(TableNames[table]), Choice.WordFor(table)))],
        ]);

    private static IEnumerable<T> Others<T>(T? chosen)
        where T : struct, Enum => Enum.GetValues<T>().Where(other => !other.Equals(chosen));

    private static Button Redraw(string label, string change) => new(label, ButtonToken.Redraw($"settings {change}"));
}
