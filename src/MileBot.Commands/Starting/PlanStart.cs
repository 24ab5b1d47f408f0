using MileBot.Coaching.Adapting;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Reminders;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>Makes a draft count: builds the plan, begins the season, and sets profile and daily message to match.</summary>
internal sealed class PlanStart(
    Library library,
    ISeasonBook seasons,
    IRunnerBook runners,
    IReminderBook reminders,
    IDraftBook drafts,
    IClock clock
)
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

        if (!await StoreAsync(talk, running, plan, cancellationToken))
        {
            return StartReplies.AskToReplace(talk.Words, talk.Running!.Season.Plan, talk.Today);
        }

        var account = talk.Reader.Account;
        await runners.ChangeAsync(account, runner => DraftMaking.Told(runner, draft), cancellationToken);
        if (ReminderOf(talk, draft) is { } reminder)
        {
            await reminders.SaveAsync(reminder, cancellationToken);
        }

        await drafts.PutAsync(account, draft: null, cancellationToken);
        return PlanStartReply.Of(talk, draft, plan);
    }

    /// <summary>A plan built again is a change of the season, which can be undone; any other begins a new one.</summary>
    /// <returns>False when the running plan has another revision by now.</returns>
    private async ValueTask<bool> StoreAsync(
        StartTalk talk,
        StoredSeason? running,
        Plan plan,
        CancellationToken cancellationToken
    )
    {
        var account = talk.Reader.Account;
        if (running is not null)
        {
            var change = new SeasonChange(talk.Today, ChangeReason.Rebuilt, IsKept: false);
            return await seasons.ChangeAsync(account, running.Revision, plan, change, cancellationToken);
        }

        var told = await seasons.EventsAsync(account, cancellationToken);
        await seasons.BeginAsync(account, plan, talk.Today, cancellationToken);
        // A new plan does not make anybody well.
        if (Coach.IsUnwell(told, talk.Today))
        {
            var last = told.Last(happened => happened is SeasonEvent.Pain or SeasonEvent.Illness);
            await seasons.NoteAsync(account, last with { Date = talk.Today }, cancellationToken);
        }

        return true;
    }

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
