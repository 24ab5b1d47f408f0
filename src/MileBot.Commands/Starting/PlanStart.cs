using MileBot.Coaching.Adapting;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Commands.Reminders;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>Makes a draft count: builds the plan, begins the season, and sets profile and daily message to match.</summary>
internal sealed class PlanStart(Library library, IStartBook starts, IClock clock)
{
    public async ValueTask<Parsed<Reply>> BeginAsync(StartTalk talk, Draft draft, CancellationToken cancellationToken)
    {
        var running = draft.IsRebuild ? talk.Running : null;
        var request = DraftMaking.RequestOf(draft, talk.Today);
        var built = running is null
            ? PlanBuilder.Build(request, library.Plans)
            : PlanEdits.Rebuild(running.Season, request, talk.Today, library.Plans);
        if (!built.Succeeded(out var plan, out var problem))
        {
            return problem;
        }

        var outcome = OutcomeOf(talk, draft, running, plan);
        return await starts.EndAsync(talk.Reader.Account, outcome, cancellationToken)
            ? PlanStartReply.Of(talk, draft, plan)
            : StartReplies.AskToReplace(talk.Words, talk.Running!.Season.Plan, talk.Today);
    }

    /// <summary>A plan built again is a change of the season, which can be undone; any other begins a new one.</summary>
    private StartOutcome OutcomeOf(StartTalk talk, Draft draft, StoredSeason? running, Plan plan) =>
        new(plan, talk.Today, DraftMaking.Told(talk.Reader.Runner, draft))
        {
            OnTopOf = running?.Revision,
            Reminder = ReminderOf(talk, draft),
        };

    private Reminder? ReminderOf(StartTalk talk, Draft draft)
    {
        if (draft is not { At: { } at, Zone: { } zone })
        {
            return draft.WantsNoMessage && talk.Reminder is { } old ? old with { State = ReminderState.Off } : null;
        }

        var timing = ReminderTimings.Of(talk.Reminder);
        var schedule = ReminderTimings.Schedule(talk.Reader.Account, at, zone, timing);
        var chat = ReminderPlaces.Choose(talk.Ask, place: null, talk.Reminder).Value;
        var next = schedule.NextAfter(clock.GetCurrentInstant());
        return new Reminder(talk.Reader.Account, chat, schedule, ReminderState.On, next);
    }
}
