using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Commands.Reminders;
using MileBot.Conversation.Replies;
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
        var request = DraftMaking.RequestOf(draft, talk.Today);
        if (!PlanBuilder.Build(request, library.Plans).Succeeded(out var plan, out var problem))
        {
            return problem;
        }

        return await starts.EndAsync(talk.Reader.Account, OutcomeOf(talk, draft, plan), cancellationToken)
            ? PlanStartReply.Of(talk, draft, plan)
            : StartReplies.AskToReplace(talk.Words, talk.Running!.Season.Plan, talk.Today);
    }

    /// <summary>A plan built again is a change of the season, which can be undone; any other begins a new one.</summary>
    private StartOutcome OutcomeOf(StartTalk talk, Draft draft, Plan plan)
    {
        var old = draft.IsRebuild ? talk.Running : null;
        return new StartOutcome(
            old is null ? plan : OnTopOf(old.Season.Plan, plan),
            talk.Today,
            DraftMaking.Told(talk.Reader.Runner, draft)
        )
        {
            OnTopOf = old?.Revision,
            Reminder = ReminderOf(talk, draft),
        };
    }

    /// <summary>The days until today are those of the old plan.</summary>
    private static Plan OnTopOf(Plan old, Plan plan) =>
        plan with
        {
            Request = plan.Request with { Start = old.Request.Start },
            Days = [.. old.Days.TakeWhile(day => day.Date < plan.Days[0].Date), .. plan.Days],
        };

    private Reminder? ReminderOf(StartTalk talk, Draft draft)
    {
        if (draft is not { At: { } at, Zone: { } zone })
        {
            return draft.WantsNoMessage && talk.Reminder is { } old ? old with { State = ReminderState.Off } : null;
        }

        var schedule = new DailySchedule(at, zone);
        var chat = ReminderPlaces.Choose(talk.Ask, place: null, talk.Reminder).Value;
        var next = schedule.NextAfter(clock.GetCurrentInstant());
        return new Reminder(talk.Reader.Account, chat, schedule, ReminderState.On, next);
    }
}
