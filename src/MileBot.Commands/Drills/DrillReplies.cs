using MileBot.Coaching.Drills;
using MileBot.Coaching.Measures;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Drills;

/// <summary>Drills as runners do them: a list to tick off, and one at a time to learn.</summary>
internal sealed class DrillReplies(Library library)
{
    private const int NamesARow = 3;

    private static readonly Phrase Title = new("drill.title", "level", "lasts");
    private static readonly Phrase Lead = new("drill.lead");
    private static readonly Phrase Line = new("drill.line", "drill", "cue");
    private static readonly Phrase Note = new("drill.note");
    private static readonly Phrase How = new("drill.how");
    private static readonly Phrase Cue = new("drill.cue");
    private static readonly Phrase Easier = new("drill.easier");
    private static readonly Phrase Amount = new("drill.amount");
    private static readonly Phrase AmountFrom = new("drill.amount-from", "sets", "level");
    private static readonly Phrase Why = new("drill.why");
    private static readonly Phrase AllLabel = new("drill.all");

    private static readonly RaceTime[] Times =
    [
        .. new[] { 5, 10, 15 }.Select(minutes => RaceTime.FromMinutes(minutes)),
    ];

    /// <summary>The routine of a day.</summary>
    public Reply Routine(Words words, DrillsAsk ask, LocalDate date)
    {
        var drills = DrillRoutine.For(library.Drills, ask.Level, ask.Time, date.DayOfYear);
        var lasts = drills.Aggregate(RaceTime.Zero, (sum, drill) => sum + drill.Lasts);
        var steps = drills.Select(drill => new Step(
            SetWords.Of(words, drill.Sets),
            words.Say(Line, NameWithSides(words, drill), words.Text(DrillPhrases.CueOf(drill)))
        ));
        return new Reply(
            words.Say(Title, LevelWords.Of(words, ask.Level), MeasureWords.Of(words, lasts)),
            [
                new ReplyPart.Paragraph(words.Say(Lead)),
                new ReplyPart.Steps([.. steps]),
                new ReplyPart.Paragraph(words.Say(Note)),
                Buttons(words, ask, drills),
            ]
        );
    }

    /// <summary>One drill in full, with the way back to the routine it was met in.</summary>
    public static Reply One(Words words, Drill drill, DrillsAsk cameFrom)
    {
        var sets = SetWords.WithSides(words, SetWords.Of(words, drill.Sets), drill.Sets);
        var buttons = new ReplyPart.Buttons([
            [Redraw(words.Text(AllLabel), cameFrom), ShareButton.For(words, $"drills {drill.Name}")],
        ]);
        return new Reply(
            words.Say(DrillPhrases.NameOf(drill)),
            [
                new ReplyPart.Fields([
                    new(words.Text(How), words.Say(DrillPhrases.HowOf(drill))),
                    new(words.Text(Cue), words.Say(DrillPhrases.CueOf(drill))),
                    new(words.Text(Amount), words.Say(AmountFrom, sets, LevelWords.Of(words, drill.From))),
                    new(words.Text(Easier), words.Say(DrillPhrases.EasierOf(drill))),
                    new(words.Text(Why), words.Say(DrillPhrases.WhyOf(drill))),
                ]),
                buttons,
            ]
        );
    }

    private static string NameWithSides(Words words, Drill drill) =>
        SetWords.WithSides(words, words.Text(DrillPhrases.NameOf(drill)), drill.Sets);

    private static ReplyPart.Buttons Buttons(Words words, DrillsAsk ask, IReadOnlyList<Drill> drills)
    {
        var names = drills.Select(drill => new Button(
            words.Text(DrillPhrases.NameOf(drill)),
            ButtonToken.Redraw(ask.CommandFor(drill))
        ));
        var times = Times
            .Where(time => time != ask.Time)
            .Select(time => Redraw(MeasureWords.Of(words, time), ask with { Time = time }));
        var levels = LevelWords
            .All.Where(level => level != ask.Level)
            .Select(level => Redraw(LevelWords.Of(words, level), ask with { Level = level }));
        return new([.. names.Chunk(NamesARow), [.. levels], [.. times, ShareButton.For(words, ask.Command)]]);
    }

    private static Button Redraw(string label, DrillsAsk ask) => new(label, ButtonToken.Redraw(ask.Command));
}
