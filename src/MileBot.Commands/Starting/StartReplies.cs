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
        new(
            words.Say(LeftTitle),
            [
                new ReplyPart.Paragraph(words.Say(Left, DraftScreen.NameOf(words, draft.Step))),
                new ReplyPart.Buttons([
                    [
                        DraftOptions.Say(words, CarryOnLabel, StartMove.CarryOn),
                        DraftOptions.Say(words, OverLabel, StartMove.Over),
                    ],
                ]),
            ]
        );

    /// <summary>Somebody has a plan already.</summary>
    public static Reply HasPlan(Words words, Plan plan, LocalDate today) =>
        new(
            words.Say(RunningTitle),
            [
                new ReplyPart.Paragraph(words.Say(Running, DraftWords.OfRace(words, plan.Request.Race, today))),
                new ReplyPart.Buttons([
                    [
                        DraftOptions.Say(words, ChangeLabel, StartMove.Change),
                        DraftOptions.Say(words, OverLabel, StartMove.Over),
                    ],
                ]),
            ]
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
        new(
            words.Say(ReplaceTitle),
            [
                new ReplyPart.Paragraph(words.Say(Replace, DraftWords.OfRace(words, plan.Request.Race, today))),
                new ReplyPart.Buttons([
                    [
                        DraftOptions.Say(words, ReplaceLabel, StartMove.Replace),
                        DraftOptions.Say(words, KeepLabel, StartMove.Keep),
                    ],
                ]),
            ]
        );

    /// <summary>No plan before 13 (science.md 8).</summary>
    public static Reply TooYoung(Words words) =>
        new(
            words.Say(TooYoungTitle),
            [
                new ReplyPart.Paragraph(words.Say(TooYoungText)),
                new ReplyPart.Buttons([
                    [DraftOptions.Say(words, BackLabel, StartMove.CarryOn)],
                ]),
            ]
        );

    /// <summary>The plan stays as it is.</summary>
    public static Reply Stays(Words words, Plan plan, LocalDate today) =>
        new(
            words.Say(RunningTitle),
            [new ReplyPart.Paragraph(words.Say(Kept, DraftWords.OfRace(words, plan.Request.Race, today)))]
        );
}
