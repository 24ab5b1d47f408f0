using MileBot.Coaching.Plans;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>What is to be said about answers: the mile a race stands for, a wish that is far, and safety (science.md 7.3 and 8).</summary>
internal static class DraftNotes
{
    private static readonly PhraseSet<DraftNote> Notes = new("starting.note", "mile", "goal", "count");

    /// <summary>The note on the answer just given; null for none.</summary>
    public static DraftNote? On(DraftStep answered, Draft draft, LocalDate today) =>
        answered switch
        {
            DraftStep.Standing when draft.Mile is not null => DraftNote.MileNow,
            DraftStep.Goal or DraftStep.Race when WishIsFar(draft, today) => DraftNote.WishIsFar,
            DraftStep.Safety when draft.Safety == SafetyAnswer.Some => DraftNote.SeeSomebody,
            DraftStep.Age or DraftStep.Weekly when NeedsDoctor(draft, today) => DraftNote.DoctorFirst,
            _ => null,
        };

    /// <summary>What still holds at the end, safety last.</summary>
    public static IEnumerable<DraftNote> AtTheEnd(Draft draft, LocalDate today) =>
        WishIsFar(draft, today) ? [DraftNote.WishIsFar, .. OnSafety(draft, today)] : OnSafety(draft, today);

    /// <summary>Why running stays easy; nothing when it does not.</summary>
    public static IEnumerable<DraftNote> OnSafety(Draft draft, LocalDate today) =>
        NeedsDoctor(draft, today) ? [DraftNote.DoctorFirst]
        : draft.Safety is null ? [DraftNote.HealthUntold]
        : draft.Safety == SafetyAnswer.Some ? [DraftNote.SeeSomebody]
        : [];

    public static ReplyPart Say(Words words, DraftNote note, Draft draft, LocalDate today) =>
        new ReplyPart.Paragraph(words.Say(Notes[note], $"{draft.Mile}", $"{draft.Goal}", WeeksOf(draft, today)));

    private static bool WishIsFar(Draft draft, LocalDate today) =>
        draft is { Mile: { } mile, Goal: { } goal }
        && RealisticGoal.For(mile, WeeksOf(draft, today)) is { Range.Fastest: var fastest }
        && goal < fastest;

    private static bool NeedsDoctor(Draft draft, LocalDate today) =>
        DoctorFirst.IsDue(draft.AgeOn(today), draft.Weekly);

    private static int WeeksOf(Draft draft, LocalDate today) =>
        RaceDayAnswer.WeeksTo(DraftDefaults.RaceOf(draft, today), today);
}
