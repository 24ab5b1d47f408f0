using MileBot.Coaching.Adapting;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Tests.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>A season lived from the first day to the race, with the coach asked every morning and after every report.</summary>
internal sealed class SimulatedSeason
{
    /// <summary>A coach who has more to say than this on one morning goes round in circles.</summary>
    private const int MostAdvice = 12;

    private readonly List<SessionReport> reports = [];
    private readonly List<SeasonEvent> events = [];
    private readonly List<SeasonChange> changes = [];
    private readonly Stack<(Plan Plan, string Text, SeasonChange Change)> before = new();
    private readonly SeasonRules rules;
    private readonly Temper temper;
    private Plan plan;

    private SimulatedSeason(Plan plan, Temper temper)
    {
        (this.plan, this.temper) = (plan, temper);
        rules = new SeasonRules(plan);
    }

    /// <summary>How often each reason came up.</summary>
    public Dictionary<ChangeReason, int> Count { get; } = [];

    public int Undone { get; private set; }

    private Season Season => new(plan, [.. reports], [.. events], [.. changes]);

    /// <summary>Lives it; null when nothing can be built of the request. A broken rule throws.</summary>
    public static SimulatedSeason? Live(PlanRequest request, Temper temper, IReadOnlyList<ChanceDay> days)
    {
        if (!PlanBuilder.Build(request, ShippedPlans.Book).Succeeded(out var plan, out _))
        {
            return null;
        }

        var season = new SimulatedSeason(plan, temper);
        for (var i = 0; i < plan.Days.Count; i++)
        {
            season.Live(plan.Days[i].Date, days[i % days.Count]);
        }

        return season;
    }

    private void Live(LocalDate today, ChanceDay chance)
    {
        Happens(today, chance);
        Wishes(today, chance);
        Listen(today, chance);
        rules.Morning(Season, today);
        Trains(today, chance);
        Listen(today, chance);
        rules.Evening(Season, today);
    }

    private void Happens(LocalDate today, ChanceDay chance)
    {
        if (chance.Luck >= 100 - (temper.Unlucky * 3) && Layoffs.At(today, events).Open is not null)
        {
            events.Add(
                chance.What < 70
                    ? new SeasonEvent.Return(today)
                    : new SeasonEvent.Pain(today, chance.Size % 3, IsAlarming: false)
            );
        }
        else if (chance.Luck < temper.Unlucky)
        {
            events.Add(
                chance.What switch
                {
                    < 40 => new SeasonEvent.Pain(today, chance.Size % 11, IsAlarming: chance.Size > 95),
                    < 60 => new SeasonEvent.Illness(today, IllnessKind.Mild),
                    < 75 => new SeasonEvent.Illness(today, IllnessKind.Feverish),
                    _ => new SeasonEvent.Break(today),
                }
            );
        }
    }

    /// <summary>What the runner changes themselves; a refusal changes nothing.</summary>
    private void Wishes(LocalDate today, ChanceDay chance)
    {
        if (chance.Rest >= temper.Restless)
        {
            return;
        }

        var other = today.PlusDays((chance.Size % 12) - 2);
        switch (chance.What)
        {
            case < 40:
                Become(Move(today.PlusDays(chance.Size % 5), other, today), ChangeReason.Moved, today);
                break;
            case < 55:
                Become(PlanEdits.Skip(plan, other, today, ShippedPlans.Book), ChangeReason.Skipped, today);
                break;
            case < 60:
                Pauses(today, chance);
                break;
            case < 65 when events is [.., not SeasonEvent.Return]:
                events.Add(new SeasonEvent.Return(LocalDate.Max(today, events[^1].Date)));
                break;
            case < 70:
                var answers = SeasonWishes.Of(plan.Request, chance) with { Start = today.PlusDays(chance.Size % 2) };
                Become(PlanEdits.Rebuild(Season, answers, today, ShippedPlans.Book), ChangeReason.Rebuilt, today);
                break;
            default:
                Undo();
                break;
        }
    }

    /// <summary>A break from today on or tomorrow, now and then with the day of the return.</summary>
    private void Pauses(LocalDate today, ChanceDay chance)
    {
        var from = today.PlusDays(chance.Size % 2);
        events.Add(new SeasonEvent.Break(from));
        if (chance.Size % 3 == 0)
        {
            events.Add(new SeasonEvent.Return(from.PlusDays(1 + (chance.Size / 3))));
        }
    }

    /// <summary>A date offered in place of one that was refused has to work.</summary>
    private Parsed<Plan> Move(LocalDate from, LocalDate to, LocalDate today)
    {
        var moved = PlanEdits.Move(plan, from, to, today);
        if (moved.Problem is { Suggestions: [var instead] })
        {
            var date = NodaTime.Text.LocalDatePattern.Iso.Parse(instead).Value;
            var second = PlanEdits.Move(plan, from, date, today);
            Assert.Null(second.Problem);
            rules.Moved(plan, second.Value);
            return second;
        }

        if (moved.Problem is null)
        {
            rules.Moved(plan, moved.Value);
        }

        return moved;
    }

    private void Listen(LocalDate today, ChanceDay chance)
    {
        for (var said = 0; Coach.Advise(Season, today, ShippedPlans.Book) is { } proposal; said++)
        {
            Assert.True(
                said < MostAdvice,
                $"The coach goes round in circles about {proposal.Change.Reason} on {today}."
            );
            Count[proposal.Change.Reason] = Count.GetValueOrDefault(proposal.Change.Reason) + 1;
            rules.Proposed(Season, proposal, today);
            if (proposal.Kind == ProposalKind.Order || (proposal.Kind == ProposalKind.Offer && chance.Accepts))
            {
                Become(proposal.Plan, proposal.Change);
            }
            else
            {
                changes.Add(proposal.Change with { IsKept = true });
            }
        }
    }

    private void Trains(LocalDate today, ChanceDay chance)
    {
        var workout = plan.On(today)!.Workout;
        if (workout.Kind == WorkoutKind.Rest || chance.Diligence >= temper.Diligent)
        {
            if (workout.Kind != WorkoutKind.Rest && chance.Size < 30)
            {
                reports.Add(new SessionReport(today, SessionVerdict.Skip));
            }

            return;
        }

        var verdict = chance.Size < 8 ? SessionVerdict.TooHard : SessionVerdict.Done;
        reports.Add(
            new SessionReport(today, verdict)
            {
                Effort = chance.What < 50 ? 1 + (chance.Size % 10) : null,
                Times = workout.Kind == WorkoutKind.TimeTrial ? [TrialTime(chance)] : [],
            }
        );
    }

    /// <summary>From a tenth faster to a fifth slower than the plan's mile, whatever the distance of the trial.</summary>
    private RaceTime TrialTime(ChanceDay chance) =>
        (plan.Request.Mile ?? RaceTime.FromSeconds(600)) * (0.9 + (chance.Size * 0.003));

    /// <summary>A refusal changes nothing.</summary>
    private void Become(Parsed<Plan> edited, ChangeReason reason, LocalDate today)
    {
        if (edited.Succeeded(out var changed, out _))
        {
            Become(changed, new SeasonChange(today, reason, IsKept: false));
        }
    }

    private void Become(Plan next, SeasonChange change)
    {
        before.Push((plan, PlanText.Exact(plan), change));
        plan = next;
        changes.Add(change);
    }

    /// <summary>What storage does: the plan before, exactly, and the change counts as one the runner did not want.</summary>
    private void Undo()
    {
        if (before.Count == 0)
        {
            return;
        }

        var (earlier, text, change) = before.Pop();
        Assert.Equal(text, PlanText.Exact(earlier));
        plan = earlier;
        changes[changes.LastIndexOf(change)] = change with { IsKept = true };
        Undone++;
    }
}
