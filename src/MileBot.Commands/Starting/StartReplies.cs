using MileBot.Coaching.Plans;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>What <c>/start</c> says between the steps.</summary>
internal static class StartReplies
{
    private const int InARow = 3;

    private static readonly Phrase LeftTitle = new("starting.left-title");
    private static readonly Phrase Left = new("starting.left", "step");
    private static readonly Phrase CarryOnLabel = new("starting.carry-on");
    private static readonly Phrase OverLabel = new("starting.over");
    private static readonly Phrase RunningTitle = new("starting.running-title");
    private static readonly Phrase Running = new("starting.running", "race");
    private static readonly Phrase ChangeLabel = new("starting.change-answer");
    private static readonly Phrase WhatToChange = new("starting.what-to-change");
    private static readonly Phrase ToSummary = new("starting.to-summary");
    private static readonly Phrase ReplaceTitle = new("starting.replace-title");
    private static readonly Phrase Replace = new("starting.replace", "race");
    private static readonly Phrase ReplaceLabel = new("starting.replace-button");
    private static readonly Phrase KeepLabel = new("starting.keep-button");
    private static readonly Phrase TooYoungTitle = new("starting.too-young-title");
    private static readonly Phrase TooYoungText = new("starting.too-young-text");
    private static readonly Phrase BackLabel = new("starting.back");
    private static readonly Phrase Kept = new("starting.kept", "race");

    /// <summary>Somebody comes back to a draft.</summary>
    public static Reply CarryOn(Words words, Draft draft) =>
        Choice(
            words,
            LeftTitle,
            words.Say(Left, DraftScreen.NameOf(words, draft.Step)),
            (CarryOnLabel, StartMove.CarryOn),
            (OverLabel, StartMove.Over)
        );

    /// <summary>Somebody has a plan already.</summary>
    public static Reply HasPlan(Words words, Plan plan, LocalDate today) =>
        Choice(
            words,
            RunningTitle,
            words.Say(Running, RaceOf(words, plan, today)),
            (ChangeLabel, StartMove.Change),
            (OverLabel, StartMove.Over)
        );

    /// <summary>Which answer to change.</summary>
    public static Reply WhichToChange(Words words, Draft draft)
    {
        var steps = DraftSteps
            .Of(draft)
            .Select(step => new Button(
                DraftScreen.NameOf(words, step),
                ButtonToken.Redraw($"start {StartArguments.For(step).Name}")
            ));
        return new Reply(
            words.Say(WhatToChange),
            [new ReplyPart.Buttons([.. steps.Chunk(InARow), [DraftOptions.Say(words, ToSummary, StartMove.CarryOn)]])]
        );
    }

    /// <summary>A plan is running: asks once before another takes its place.</summary>
    public static Reply AskToReplace(Words words, Plan plan, LocalDate today) =>
        Choice(
            words,
            ReplaceTitle,
            words.Say(Replace, RaceOf(words, plan, today)),
            (ReplaceLabel, StartMove.Replace),
            (KeepLabel, StartMove.Keep)
        );

    /// <summary>No plan before 13 (science.md 8).</summary>
    public static Reply TooYoung(Words words) =>
        Choice(words, TooYoungTitle, words.Say(TooYoungText), (BackLabel, StartMove.CarryOn));

    /// <summary>The plan stays as it is.</summary>
    public static Reply Stays(Words words, Plan plan, LocalDate today) =>
        new(words.Say(RunningTitle), [new ReplyPart.Paragraph(words.Say(Kept, RaceOf(words, plan, today)))]);

    private static string RaceOf(Words words, Plan plan, LocalDate today) =>
        DraftWords.OfRace(words, plan.Request.Race, today);

    /// <summary>Something said, and where to go from here.</summary>
    private static Reply Choice(
        Words words,
        Phrase title,
        RichText said,
        params (Phrase Label, StartMove Move)[] ways
    ) =>
        new(
            words.Say(title),
            [
                new ReplyPart.Paragraph(said),
                new ReplyPart.Buttons([
                    [.. ways.Select(way => DraftOptions.Say(words, way.Label, way.Move))],
                ]),
            ]
        );
}
