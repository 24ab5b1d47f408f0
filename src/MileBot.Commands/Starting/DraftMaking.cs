using MileBot.Coaching.Levels;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Strength;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>From what we know to a draft, and from a draft to a plan's request.</summary>
internal static class DraftMaking
{
    /// <summary>A new draft, with what the runner told us before.</summary>
    public static Draft From(Runner runner, Reminder? reminder) =>
        new()
        {
            Mile = runner.MileTime,
            Weekly = runner.Weekly,
            Born = runner.Born,
            ZoneId = runner.ZoneId,
            At = reminder is { State: not ReminderState.Off } ? reminder.Schedule.At : null,
        };

    /// <summary>The answers behind a running plan, to change one of them.</summary>
    public static Draft From(Runner runner, Reminder? reminder, PlanRequest request) =>
        From(runner, reminder) with
        {
            Step = DraftStep.Summary,
            IsReviewed = true,
            IsRebuild = true,
            Mile = request.Mile,
            CannotRunMile = request.Mile is null,
            Race = request.Race,
            Goal = request.Goal,
            Days = [.. request.Days.Order()],
            LongDay = request.LongDay,
            HasTrack = request.HasTrack,
            Strength = request.Strength switch
            {
                StrengthPlace.Gym => StrengthWish.Gym,
                StrengthPlace.Home => StrengthWish.Home,
                _ => StrengthWish.None,
            },
            AtLeastAged = runner.Born is null ? request.Age : null,
            Safety = request.EasyOnly ? SafetyAnswer.Some : SafetyAnswer.None,
            WantsNoMessage = reminder is not { State: not ReminderState.Off },
        };

    /// <summary>The request for a plan that begins tomorrow.</summary>
    public static PlanRequest RequestOf(Draft draft, LocalDate today) =>
        new()
        {
            Start = today.PlusDays(1),
            Race = DraftDefaults.RaceOf(draft, today),
            Level = MileLevels.Of(draft.Mile),
            Days = DraftDefaults.DaysOf(draft).ToHashSet(),
            LongDay = draft.LongDay,
            Mile = draft.Mile,
            Goal = draft.Mile is null ? null : draft.Goal,
            Weekly = draft.Weekly,
            HasTrack = draft.HasTrack ?? true,
            Strength = draft.Strength switch
            {
                StrengthWish.Gym => StrengthPlace.Gym,
                StrengthWish.Home => StrengthPlace.Home,
                _ => null,
            },
            Age = draft.AgeOn(today),
            EasyOnly = draft.Safety is null or SafetyAnswer.Some,
        };

    /// <summary>The runner with what the draft says of them.</summary>
    public static Runner Told(Runner runner, Draft draft) =>
        runner with
        {
            MileTime = draft.Mile,
            Weekly = draft.Weekly,
            Born = draft.Born,
            ZoneId = draft.ZoneId,
        };
}
