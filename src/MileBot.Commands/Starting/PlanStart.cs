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
    IRunnerBook runners,
    ISeasonBook seasons,
    IReminderBook reminders,
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

        await runners.SaveAsync(talk.Reader.Account, DraftMaking.Told(talk.Reader.Runner, draft), cancellationToken);
        await RemindAsync(talk, draft, cancellationToken);
        return PlanStartReply.Of(talk, draft, plan);
    }

    /// <summary>A plan built again is a change of the season, which can be undone; any other begins a new one.</summary>
    /// <returns>False when the plan changed meanwhile.</returns>
    private async ValueTask<bool> StoreAsync(
        StartTalk talk,
        StoredSeason? running,
        Plan plan,
        CancellationToken cancellationToken
    )
    {
        if (running is not null)
        {
            var change = new SeasonChange(talk.Today, ChangeReason.Rebuilt, IsKept: false);
            return await seasons.ChangeAsync(talk.Reader.Account, running.Revision, plan, change, cancellationToken);
        }

        await seasons.BeginAsync(talk.Reader.Account, plan, talk.Today, cancellationToken);
        return true;
    }

    private async ValueTask RemindAsync(StartTalk talk, Draft draft, CancellationToken cancellationToken)
    {
        var (old, account) = (talk.Reminder, talk.Reader.Account);
        if (draft.WantsNoMessage && old is not null)
        {
            await reminders.SaveAsync(old with { State = ReminderState.Off }, cancellationToken);
        }

        if (draft is { At: { } at, Zone: { } zone })
        {
            var schedule = new DailySchedule(at, zone);
            var chat = ReminderPlaces.Choose(talk.Ask, place: null, old).Value;
            var next = schedule.NextAfter(clock.GetCurrentInstant());
            await reminders.SaveAsync(new Reminder(account, chat, schedule, ReminderState.On, next), cancellationToken);
        }
    }
}
