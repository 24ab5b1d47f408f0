using MileBot.Coaching.Adapting;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Speaking;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Advising;

/// <summary>Has the coach look at runners' plans and changes them. The mile of the plan and that of the profile stay one.</summary>
internal sealed class PlanKeeper(ISeasonBook seasons, IRunnerBook runners, Library library)
{
    /// <summary>More than the coach ever says at once.</summary>
    private const int MostRounds = 8;

    /// <summary>Makes what must be made, notes what was only to be said, and goes no further than the first offer.</summary>
    /// <returns>What to tell the runner, in order; an offer is the last.</returns>
    public async ValueTask<IReadOnlyList<Advice>> LookAsync(
        Reader reader,
        LocalDate today,
        CancellationToken cancellationToken
    ) => (await LookAtSeasonAsync(reader, today, cancellationToken)).Told;

    /// <inheritdoc cref="LookAsync"/>
    /// <returns>What to tell the runner, and their season as it is then; null without a plan.</returns>
    public ValueTask<(IReadOnlyList<Advice> Told, Season? Season)> LookAtSeasonAsync(
        Reader reader,
        LocalDate today,
        CancellationToken cancellationToken
    ) =>
        GoThroughAsync(
            reader,
            today,
            async (_, advice) =>
            {
                var isMade = await FollowAsync(reader, advice, cancellationToken);
                return (isMade, await seasons.FindAsync(reader.Account, cancellationToken));
            },
            cancellationToken
        );

    /// <summary>What <see cref="LookAtSeasonAsync"/> would tell and make of the season, with nothing made or noted.</summary>
    /// <inheritdoc cref="LookAtSeasonAsync"/>
    public ValueTask<(IReadOnlyList<Advice> Told, Season? Season)> ForeseeAsync(
        Reader reader,
        LocalDate today,
        CancellationToken cancellationToken
    ) =>
        GoThroughAsync(
            reader,
            today,
            (stored, advice) => new((true, Followed(stored, advice.Proposal))),
            cancellationToken
        );

    /// <summary>The most pressing advice on a plan as it stands; null when it is fine, or there is none.</summary>
    public async ValueTask<Advice?> NextAsync(Reader reader, LocalDate today, CancellationToken cancellationToken) =>
        On(await seasons.FindAsync(reader.Account, cancellationToken), today);

    /// <summary>Makes the change that was advised; of a remark there is nothing to make, and it is not said again.</summary>
    /// <returns>False when the plan has another revision by now.</returns>
    public ValueTask<bool> FollowAsync(Reader reader, Advice advice, CancellationToken cancellationToken) =>
        advice.Proposal.Kind == ProposalKind.Remark
            ? KeepAsync(reader, advice, cancellationToken)
            : ChangeAsync(reader, advice.Revision, advice.Proposal.Plan, advice.Proposal.Change, cancellationToken);

    /// <summary>Leaves the plan as it is, and notes that it was said.</summary>
    /// <inheritdoc cref="FollowAsync"/>
    public ValueTask<bool> KeepAsync(Reader reader, Advice advice, CancellationToken cancellationToken) =>
        seasons.KeepAsync(
            reader.Account,
            advice.Revision,
            advice.Proposal.Change with
            {
                IsKept = true,
            },
            cancellationToken
        );

    /// <summary>Changes the plan that the runner saw.</summary>
    /// <inheritdoc cref="FollowAsync"/>
    public async ValueTask<bool> ChangeAsync(
        Reader reader,
        int revision,
        Plan plan,
        SeasonChange change,
        CancellationToken cancellationToken
    )
    {
        var isMade = await seasons.ChangeAsync(reader.Account, revision, plan, change, cancellationToken);
        if (isMade)
        {
            await CopyMileAsync(reader, plan.Request.Mile, cancellationToken);
        }

        return isMade;
    }

    /// <summary>The mile that a plan trains on; null when none runs, or it goes without.</summary>
    public async ValueTask<RaceTime?> MileAsync(Reader reader, LocalDate today, CancellationToken cancellationToken) =>
        await seasons.FindAsync(reader.Account, cancellationToken) is { Season.Plan: { Days: [.., var race] } plan }
        && race.Date >= today
            ? plan.Request.Mile
            : null;

    /// <summary>
    /// Takes the paces of a plan from another mile, which the runner told us; a change like any other, to be undone. What the coach had to
    /// say comes first, since it is about the plan as it was.
    /// </summary>
    /// <returns>What to tell the runner and undo; null when there is no plan to change, or it trains on that mile.</returns>
    public async ValueTask<NewMile?> PaceAsync(
        Reader reader,
        RaceTime mile,
        LocalDate today,
        CancellationToken cancellationToken
    )
    {
        var told = await LookAsync(reader, today, cancellationToken);
        for (var round = 0; round < MostRounds; round++)
        {
            if (
                await seasons.FindAsync(reader.Account, cancellationToken) is not { Season: var season } stored
                || season.Plan.Request.Mile == mile
                || season.Plan.Days[^1].Date < today
                || !PlanEdits.Pace(season, mile, today, library.Plans).Succeeded(out var plan, out _)
            )
            {
                return null;
            }

            var change = new SeasonChange(today, ChangeReason.Rebuilt, IsKept: false);
            if (await ChangeAsync(reader, stored.Revision, plan, change, cancellationToken))
            {
                return new NewMile(
                    mile,
                    stored.Revision + 1,
                    [.. told.Where(advice => !advice.IsOffer), .. await LookAsync(reader, today, cancellationToken)]
                );
            }
        }

        return null;
    }

    /// <summary>Takes the last change back.</summary>
    /// <returns>False when the plan has another revision by now, or there is nothing to take back.</returns>
    public async ValueTask<bool> UndoAsync(Reader reader, int revision, CancellationToken cancellationToken)
    {
        var isUndone = await seasons.UndoAsync(reader.Account, revision, cancellationToken);
        if (isUndone && await seasons.FindAsync(reader.Account, cancellationToken) is { } stored)
        {
            await CopyMileAsync(reader, stored.Season.Plan.Request.Mile, cancellationToken);
        }

        return isUndone;
    }

    /// <summary>Follows one advice after the other, up to the first offer; those that are followed are told.</summary>
    private async ValueTask<(IReadOnlyList<Advice> Told, Season? Season)> GoThroughAsync(
        Reader reader,
        LocalDate today,
        Func<StoredSeason, Advice, ValueTask<(bool IsMade, StoredSeason? Then)>> follow,
        CancellationToken cancellationToken
    )
    {
        var told = new List<Advice>();
        var stored = await seasons.FindAsync(reader.Account, cancellationToken);
        for (var round = 0; round < MostRounds && On(stored, today) is { } advice; round++)
        {
            if (advice.IsOffer)
            {
                told.Add(advice);
                break;
            }

            (var isMade, stored) = await follow(stored!, advice);
            if (isMade)
            {
                told.Add(advice);
            }
        }

        return (told, stored?.Season);
    }

    /// <summary>The season as <see cref="FollowAsync"/> leaves it.</summary>
    private static StoredSeason Followed(StoredSeason stored, Proposal proposal) =>
        proposal.Kind == ProposalKind.Remark
            ? stored with
            {
                Season = With(stored.Season, stored.Season.Plan, proposal.Change with { IsKept = true }),
            }
            : new StoredSeason(With(stored.Season, proposal.Plan, proposal.Change), stored.Revision + 1);

    private static Season With(Season season, Plan plan, SeasonChange change) =>
        season with
        {
            Plan = plan,
            Changes = [.. season.Changes, change],
        };

    private Advice? On(StoredSeason? stored, LocalDate today) =>
        stored is not null && Coach.Advise(stored.Season, today, library.Plans) is { } proposal
            ? new Advice(proposal, stored.Revision)
            : null;

    private async ValueTask CopyMileAsync(Reader reader, RaceTime? mile, CancellationToken cancellationToken)
    {
        var runner = await runners.FindAsync(reader.Account, cancellationToken);
        if (runner.MileTime != mile)
        {
            await runners.ChangeAsync(reader.Account, known => known with { MileTime = mile }, cancellationToken);
        }
    }
}
