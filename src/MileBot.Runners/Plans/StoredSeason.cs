using MileBot.Coaching.Seasons;

namespace MileBot.Runners.Plans;

/// <summary>A runner's season as stored.</summary>
/// <param name="Season">The season.</param>
/// <param name="Revision">Counts the changes of its plan: a change is made to the revision the runner saw, or not at all.</param>
public sealed record StoredSeason(Season Season, int Revision);
